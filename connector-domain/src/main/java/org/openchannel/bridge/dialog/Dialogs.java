package org.openchannel.bridge.dialog;

import java.util.Optional;
import java.util.UUID;

/** The dialogs. */
public interface Dialogs {

    void add(Dialog dialog);

    Optional<Dialog> find(UUID id);

    Optional<Dialog> ofChat(UUID accountId, String externalChatId);
}
