/** Twins, contracts and rules of {@code org.openchannel.simulator.hook}. */
@NullMarked
package org.openchannel.simulator.hook;

import org.jspecify.annotations.NullMarked;
