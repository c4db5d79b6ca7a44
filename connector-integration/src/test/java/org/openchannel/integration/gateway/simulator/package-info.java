/** Shows that {@code integration.gateway.simulator} does what it says. */
@NullMarked
package org.openchannel.integration.gateway.simulator;

import org.jspecify.annotations.NullMarked;
