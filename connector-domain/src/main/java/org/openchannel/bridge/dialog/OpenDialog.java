package org.openchannel.bridge.dialog;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.UUID;
import org.openchannel.bridge.gateway.Person;
import org.openchannel.shared.IdSource;

/** Finds the dialog of a chat, or begins it, inside the caller's transaction. */
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

    /** The dialog of a chat in which {@code customer} wrote. */
    public Dialog withCustomer(UUID accountId, String externalChatId, Person customer) {
        var dialog =
                dialogs.ofChat(accountId, externalChatId).orElseGet(() -> begun(accountId, externalChatId, customer));
        dialog.isWith(customer);
        return dialog;
    }

    /** The dialog of a chat an operator writes to; of the customer no more is known than the chat's own name. */
    public Dialog withOperator(UUID accountId, String externalChatId) {
        return dialogs.ofChat(accountId, externalChatId)
                .orElseGet(() -> begun(accountId, externalChatId, new Person(externalChatId, null, null)));
    }

    private Dialog begun(UUID accountId, String externalChatId, Person customer) {
        var dialog = new Dialog(ids.next(), accountId, externalChatId, customer, clock.instant());
        dialogs.add(dialog);
        return dialog;
    }
}
