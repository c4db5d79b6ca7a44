package org.openchannel.portal.chat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.openchannel.shared.file.StoredFile;

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

    @Override
    public Map<Long, List<StoredFile>> files(List<Long> messageIds) {
        return messages.stream()
                .filter(message ->
                        messageIds.contains(message.id()) && !message.files().isEmpty())
                .collect(Collectors.toMap(ImMessage::id, ImMessage::files));
    }

    @Override
    public List<ImMessage> following(long chatId, long after, int most) {
        return messages.stream()
                .filter(message -> message.chatId() == chatId && message.id() > after)
                .limit(most)
                .toList();
    }

    @Override
    public List<ImMessage> containing(long chatId, String text, int most) {
        return messages.stream()
                .filter(message -> message.chatId() == chatId && !message.isDeleted())
                .filter(message -> message.text().toLowerCase(Locale.ROOT).contains(text.toLowerCase(Locale.ROOT)))
                .sorted(Comparator.comparingLong(ImMessage::id).reversed())
                .limit(most)
                .toList();
    }

    @Override
    public long count(long chatId) {
        return messages.stream().filter(message -> message.chatId() == chatId).count();
    }
}
