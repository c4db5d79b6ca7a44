/** The simulated messenger's repositories in the database. */
@NullMarked
package org.openchannel.integration.persistence.simulator;

import org.jspecify.annotations.NullMarked;
