/** How administrators set accounts up: rules, and settings that last as long as the test. */
@NullMarked
package org.openchannel.bridge.settings;

import org.jspecify.annotations.NullMarked;
