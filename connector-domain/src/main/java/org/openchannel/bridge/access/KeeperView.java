package org.openchannel.bridge.access;

import java.time.Instant;

/**
 * A keeper as the console shows one.
 *
 * @param changedAt when role or password changed last
 */
public record KeeperView(String name, KeeperRole role, Instant changedAt) {}
