/**
 * Where the program meets its world: the clock, chance, configuration, threads and timers. The only place that reads
 * MicroProfile Config and the only one that knows what time it is.
 */
@NullMarked
package org.openchannel.integration.wiring;

import org.jspecify.annotations.NullMarked;
