/** Twins, contracts and rules of {@code org.openchannel.simulator}. */
@NullMarked
package org.openchannel.simulator;

import org.jspecify.annotations.NullMarked;
