package org.openchannel.integration.gateway.simulator;

import java.net.URI;
import org.openchannel.shared.Secret;

/**
 * How to reach the simulated messenger.
 *
 * @param url its server, without a trailing slash
 * @param apiKey what its API asks for
 */
public record SimulatorSettings(URI url, Secret apiKey) {}
