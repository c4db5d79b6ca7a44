package org.openchannel.portal.chat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Messages while the test lasts. */
public final class InMemoryMessages implements Messages {

    private final List<ImMessage> messages = new ArrayList<>();

    @Override
    public Optional<ImMessage> find(long id) {
        return messages.stream().filter(message -> message.id() == id).findFirst();
    }

    @Override
    public void add(ImMessage message) {
        messages.add(message);
    }

    @Override
    public List<ImMessage> page(long chatId, long before, int most) {
        var found = messages.stream()
                .filter(message -> message.chatId() == chatId && message.id() < before)
                .toList();
        return found.subList(Math.max(0, found.size() - most), found.size());
    }

    @Override
    public List<ImMessage> after(long chatId, long after, int most) {
        return messages.stream()
                .filter(message -> message.chatId() == chatId && message.id() > after)
                .limit(most)
                .toList();
    }

    @Override
    public long count(long chatId) {
        return messages.stream().filter(message -> message.chatId() == chatId).count();
    }
}
