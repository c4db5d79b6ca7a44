/**
 * Which account feeds which line. A <b>binding</b> ties one account to one line through our connector: one line, one
 * connector, one account. It holds what the line <i>should</i> be (active while the account is linked) and the last
 * look at what the portal says it <i>is</i>; a difference is shown and repaired.
 */
@NullMarked
package org.openchannel.bridge.binding;

import org.jspecify.annotations.NullMarked;
