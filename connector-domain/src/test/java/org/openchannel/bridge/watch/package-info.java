/** What people who look after the connector see, and what they do. */
@NullMarked
package org.openchannel.bridge.watch;

import org.jspecify.annotations.NullMarked;
