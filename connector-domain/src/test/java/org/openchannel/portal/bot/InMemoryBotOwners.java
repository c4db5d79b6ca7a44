package org.openchannel.portal.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Holders of keys while the test lasts. */
public final class InMemoryBotOwners implements BotOwners {

    private final List<BotOwner> owners = new ArrayList<>();

    @Override
    public Optional<BotOwner> find(long id) {
        return owners.stream().filter(owner -> owner.id() == id).findFirst();
    }

    @Override
    public Optional<BotOwner> withKeyHash(String keyHash) {
        return owners.stream().filter(owner -> owner.keyHash().equals(keyHash)).findFirst();
    }

    @Override
    public void add(BotOwner owner) {
        owners.add(owner);
    }
}
