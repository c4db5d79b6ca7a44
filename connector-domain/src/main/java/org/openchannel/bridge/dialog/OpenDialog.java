package org.openchannel.bridge.dialog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.List;
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

    /** The roll of chats whose dialogs, where they began already, are these. */
    public DialogRoll call(List<Dialog> existing) {
        return new DialogRoll(existing, this::begun);
    }

    /** Stores the dialogs that began on this roll. */
    public void keep(DialogRoll roll) {
        dialogs.addAll(roll.begun());
    }

    private Dialog begun(Chat chat, Person customer) {
        return new Dialog(ids.next(), chat.accountId(), chat.externalId(), customer, clock.instant());
    }
}
