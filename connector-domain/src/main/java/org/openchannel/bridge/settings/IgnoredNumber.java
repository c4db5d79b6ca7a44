package org.openchannel.bridge.settings;

import java.util.UUID;

/**
 * Somebody an account does not listen to.
 *
 * @param phone in E.164
 */
public record IgnoredNumber(UUID account, String phone) {}
