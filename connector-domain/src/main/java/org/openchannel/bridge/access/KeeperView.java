package org.openchannel.bridge.access;

import java.time.Instant;

/**
 * A keeper as the console shows one.
 *
 * @param changedAt when role or password changed last
 * @param isProvided whether a provider vouches for them, and says what they may do
 */
public record KeeperView(String name, KeeperRole role, Instant changedAt, boolean isProvided) {}
