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
    public List<ImMessage> withExternalId(long chatId, String externalId) {
        return messages.stream()
                .filter(message ->
                        message.chatId() == chatId && message.externalIds().contains(externalId))
                .toList();
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
}
