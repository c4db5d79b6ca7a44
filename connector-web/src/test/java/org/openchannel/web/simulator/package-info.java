/** Tests of the simulated messenger's doors. */
@NullMarked
package org.openchannel.web.simulator;

import org.jspecify.annotations.NullMarked;
