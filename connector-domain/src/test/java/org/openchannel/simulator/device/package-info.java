/** Twins, contracts and rules of {@code org.openchannel.simulator.device}. */
@NullMarked
package org.openchannel.simulator.device;

import org.jspecify.annotations.NullMarked;
