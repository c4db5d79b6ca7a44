package org.openchannel.portal.bot;

import java.util.Optional;

/** Those who hold a key. */
public interface BotOwners {

    Optional<BotOwner> find(long id);

    Optional<BotOwner> withKeyHash(String keyHash);

    void add(BotOwner owner);
}
