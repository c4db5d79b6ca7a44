/**
 * The simulated messenger's HTTP API for programs, under {@code /simulator/api}: <b>sessions</b> (a program's linked
 * device), messages and files. Every call carries the <b>API key</b>. Errors are {@code {"error": "…"}} with a word of
 * {@link org.openchannel.simulator.telephone.Refusal}.
 */
@NullMarked
package org.openchannel.web.simulator;

import org.jspecify.annotations.NullMarked;
