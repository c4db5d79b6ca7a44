package org.openchannel.portal.talk;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What was said while the test lasts. */
public final class InMemoryTalkMessages implements TalkMessages {

    private final List<TalkMessage> messages = new ArrayList<>();

    @Override
    public Optional<TalkMessage> find(long id) {
        return messages.stream().filter(message -> message.id() == id).findFirst();
    }

    @Override
    public void add(TalkMessage message) {
        messages.add(message);
    }

    @Override
    public void remove(TalkMessage message) {
        messages.remove(message);
    }

    @Override
    public List<TalkMessage> page(long talkId, long before, int most) {
        var all = messages.stream()
                .filter(message -> message.talkId() == talkId && message.id() < before)
                .toList();
        return all.subList(Math.max(0, all.size() - most), all.size());
    }

    @Override
    public List<TalkMessage> following(long talkId, long after, int most) {
        return messages.stream()
                .filter(message -> message.talkId() == talkId && message.id() > after)
                .limit(most)
                .toList();
    }

    @Override
    public List<TalkMessage> unseen(long talkId, long from, int most) {
        return following(talkId, from - 1, Integer.MAX_VALUE).stream()
                .filter(message -> !message.isSeen())
                .limit(most)
                .toList();
    }

    @Override
    public void dropOf(long talkId) {
        messages.removeIf(message -> message.talkId() == talkId);
    }
}
