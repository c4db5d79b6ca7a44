package org.openchannel.portal.bot;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Bots while the test lasts. */
public final class InMemoryBots implements Bots {

    private final List<Bot> bots = new ArrayList<>();

    @Override
    public Optional<Bot> find(long id) {
        return bots.stream().filter(bot -> bot.id() == id).findFirst();
    }

    @Override
    public Optional<Bot> withCode(String code) {
        return bots.stream().filter(bot -> bot.code().equals(code)).findFirst();
    }

    @Override
    public List<Bot> of(long ownerId) {
        return bots.stream().filter(bot -> bot.ownerId() == ownerId).toList();
    }

    @Override
    public List<Bot> all() {
        return List.copyOf(bots);
    }

    @Override
    public void add(Bot bot) {
        bots.add(bot);
    }

    @Override
    public void remove(Bot bot) {
        bots.remove(bot);
    }
}
