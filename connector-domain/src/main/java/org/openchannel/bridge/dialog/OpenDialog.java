package org.openchannel.bridge.dialog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Collection;
import org.openchannel.bridge.gateway.Person;
import org.openchannel.shared.IdSource;

/** Finds the dialogs of chats, or begins them, inside the caller's transaction. */
@Dependent
public class OpenDialog {

    private final Dialogs dialogs;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    public OpenDialog(Dialogs dialogs, IdSource ids, Clock clock) {
        this.dialogs = dialogs;
        this.ids = ids;
        this.clock = clock;
    }

    /** The roll of these chats. */
    public DialogRoll call(Collection<Chat> chats) {
        return new DialogRoll(dialogs.ofChats(chats), this::begun);
    }

    /** Stores the dialogs that began on this roll. */
    public void keep(DialogRoll roll) {
        dialogs.addAll(roll.begun());
    }

    private Dialog begun(Chat chat, Person customer) {
        return new Dialog(ids.next(), chat.accountId(), chat.externalId(), customer, clock.instant());
    }
}
