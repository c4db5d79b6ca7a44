/**
 * Where the program meets its world: the clock, chance, configuration, threads and timers. The only place that reads
 * MicroProfile Config and the only one that knows what time it is.
 *
 * <p>Timer beans manage their transactions themselves, although they begin none: while a database is away, a transaction that
 * could not even be rolled back stays with the thread, and of timers whose transactions are its own business the server
 * thinks that they failed; after the second time it drops them for good.
 */
@NullMarked
package org.openchannel.integration.wiring;

import org.jspecify.annotations.NullMarked;
