package org.openchannel.bridge.dialog;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Dialogs that last as long as the test. */
public final class InMemoryDialogs implements Dialogs {

    private final List<Dialog> all = new ArrayList<>();

    @Override
    public void add(Dialog dialog) {
        all.add(dialog);
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
