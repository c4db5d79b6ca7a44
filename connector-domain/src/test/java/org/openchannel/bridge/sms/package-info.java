/** How administrators set accounts up: rules, and settings that last as long as the test. */
@NullMarked
package org.openchannel.bridge.sms;

import org.jspecify.annotations.NullMarked;
