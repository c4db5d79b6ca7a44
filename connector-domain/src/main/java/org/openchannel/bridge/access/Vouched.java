package org.openchannel.bridge.access;

import java.util.Optional;
import org.openchannel.shared.Secret;

/**
 * Somebody a provider vouches for.
 *
 * @param subject who they are at that provider, for ever; no two providers have the same
 * @param name how they are called now
 * @param role what they may do here; empty when nothing
 * @param word what the provider said, as it said it: shown to it again when they leave
 */
public record Vouched(String subject, String name, Optional<KeeperRole> role, Secret word) {}
