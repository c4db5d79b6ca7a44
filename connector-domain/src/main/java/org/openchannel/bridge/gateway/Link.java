package org.openchannel.bridge.gateway;

import java.net.URI;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.shared.Secret;

/**
 * What a gateway must know of one account.
 *
 * @param account our id of the account; also its session's name at the gateway
 * @param hook where the messenger posts its updates
 * @param hookSecret signs what the messenger posts
 * @param settings what was entered into the fields of {@link Gateway#settings()}
 */
public record Link(UUID account, URI hook, Secret hookSecret, Map<String, Secret> settings) {

    public Link {
        settings = Map.copyOf(settings);
    }

    /** Of an account of whom nothing had to be entered. */
    public Link(UUID account, URI hook, Secret hookSecret) {
        this(account, hook, hookSecret, Map.of());
    }

    /** What was entered into a field. */
    public Optional<Secret> setting(String field) {
        return Optional.ofNullable(settings.get(field));
    }
}
