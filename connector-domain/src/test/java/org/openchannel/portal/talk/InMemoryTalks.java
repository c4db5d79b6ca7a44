package org.openchannel.portal.talk;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Talks while the test lasts. */
public final class InMemoryTalks implements Talks {

    private final List<Talk> talks = new ArrayList<>();

    @Override
    public Optional<Talk> find(long id) {
        return talks.stream().filter(talk -> talk.id() == id).findFirst();
    }

    @Override
    public Optional<Talk> lock(long id) {
        return find(id);
    }

    @Override
    public Optional<Talk> ofPair(String pair) {
        return talks.stream()
                .filter(Talk::isPrivate)
                .filter(talk -> pair.equals(Talk.pair(
                        talk.members().get(0), talk.members().get(talk.members().size() - 1))))
                .findFirst();
    }

    @Override
    public Optional<Talk> ofEntity(String entityType, String entityId) {
        return talks.stream()
                .filter(talk -> talk.card().entityType().equals(entityType))
                .filter(talk -> talk.card().entityId().equals(entityId))
                .reduce((one, other) -> other);
    }

    @Override
    public List<Talk> of(long userId) {
        return talks.stream()
                .filter(talk -> talk.member(userId).isPresent())
                .sorted(Comparator.comparing((Talk talk) -> talk.card().lastMessageAt())
                        .thenComparing(Talk::id)
                        .reversed())
                .toList();
    }

    @Override
    public void add(Talk talk) {
        talks.add(talk);
    }

    @Override
    public void remove(Talk talk) {
        talks.remove(talk);
    }
}
