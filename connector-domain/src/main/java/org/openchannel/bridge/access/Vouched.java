package org.openchannel.bridge.access;

import java.util.Optional;

/**
 * Somebody a provider vouches for.
 *
 * @param subject who they are at that provider, for ever; no two providers have the same
 * @param name how they are called now
 * @param role what they may do here; empty when nothing
 */
public record Vouched(String subject, String name, Optional<KeeperRole> role) {}
