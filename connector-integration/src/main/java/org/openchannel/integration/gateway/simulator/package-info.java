/**
 * The simulated messenger as a gateway like any other: reached over HTTP only, with its address and API key. It is
 * modelled on WAHA: sessions with a code to scan, signed hooks, commands with an id that makes repeats harmless.
 */
@NullMarked
package org.openchannel.integration.gateway.simulator;

import org.jspecify.annotations.NullMarked;
