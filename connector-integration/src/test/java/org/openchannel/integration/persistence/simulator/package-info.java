/** Shows that {@code integration.persistence.simulator} does what it says. */
@NullMarked
package org.openchannel.integration.persistence.simulator;

import org.jspecify.annotations.NullMarked;
