/** What configuration becomes. */
@NullMarked
package org.openchannel.integration.wiring;

import org.jspecify.annotations.NullMarked;
