/** Shows that {@code integration.simulator} does what it says. */
@NullMarked
package org.openchannel.integration.simulator;

import org.jspecify.annotations.NullMarked;
