/**
 * The simulated messenger's HTTP API for programs, under {@code /simulator/api}: <b>sessions</b> (a program's linked
 * device), messages and files. A session started with a telephone's token is linked at once; what happens to one in life is
 * made to happen under {@code troubles}. Every call carries the <b>API key</b>. Errors are {@code {"error": "…"}} with a word of
 * {@link org.openchannel.simulator.telephone.Refusal}.
 */
@NullMarked
package org.openchannel.web.simulator;

import org.jspecify.annotations.NullMarked;
