/** Rules of installations and their tokens, with twins that last as long as the test. */
@NullMarked
package org.openchannel.bridge.installation;

import org.jspecify.annotations.NullMarked;
