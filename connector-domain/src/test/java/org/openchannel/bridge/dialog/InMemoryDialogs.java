package org.openchannel.bridge.dialog;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Dialogs that last as long as the test. */
public final class InMemoryDialogs implements Dialogs {

    private final List<Dialog> all = new ArrayList<>();

    @Override
    public void addAll(List<Dialog> dialogs) {
        all.addAll(dialogs);
    }

    @Override
    public List<Dialog> all(Collection<UUID> ids) {
        return all.stream().filter(one -> ids.contains(one.id())).toList();
    }

    @Override
    public List<UUID> ofChats(Collection<Chat> chats) {
        return all.stream()
                .filter(one -> chats.contains(new Chat(one.accountId(), one.externalChatId())))
                .map(Dialog::id)
                .toList();
    }

    /** A test has one thread. */
    @Override
    public List<Dialog> lock(Collection<UUID> ids) {
        return all(ids);
    }

    @Override
    public Optional<Dialog> find(UUID id) {
        return all.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    @Override
    public Optional<Dialog> ofChat(UUID accountId, String externalChatId) {
        return all.stream()
                .filter(one -> one.accountId().equals(accountId)
                        && one.externalChatId().equals(externalChatId))
                .findFirst();
    }
}
