/** Rules of messages, with twins that last as long as the test. */
@NullMarked
package org.openchannel.bridge.message;

import org.jspecify.annotations.NullMarked;
