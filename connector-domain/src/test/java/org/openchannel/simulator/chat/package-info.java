/** Twins, contracts and rules of {@code org.openchannel.simulator.chat}. */
@NullMarked
package org.openchannel.simulator.chat;

import org.jspecify.annotations.NullMarked;
