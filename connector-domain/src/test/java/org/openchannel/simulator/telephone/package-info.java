/** Twins, contracts and rules of {@code org.openchannel.simulator.telephone}. */
@NullMarked
package org.openchannel.simulator.telephone;

import org.jspecify.annotations.NullMarked;
