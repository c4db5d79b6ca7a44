package org.openchannel.simulator.device;

import java.net.URI;

/**
 * Where a device is told what happens.
 *
 * @param url what is posted to
 * @param sealedKey signs what is posted, as the vault sealed it
 */
public record Hook(URI url, String sealedKey) {}
