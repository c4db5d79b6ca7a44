package org.openchannel.simulator.device;

import org.openchannel.shared.Secret;

/**
 * What a program must know to use the messenger's API.
 *
 * @param secret the key itself
 */
public record ApiKey(Secret secret) {}
