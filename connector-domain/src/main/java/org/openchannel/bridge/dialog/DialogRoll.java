package org.openchannel.bridge.dialog;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.BiFunction;
import org.openchannel.bridge.gateway.Person;

/** The dialogs of chats in which something happens at the same moment: those that exist, and those that begin with it. */
public final class DialogRoll {

    private final Map<Chat, Dialog> dialogs = new HashMap<>();
    private final Set<UUID> renamed = new HashSet<>();
    private final List<Dialog> begun = new ArrayList<>();
    private final BiFunction<Chat, Person, Dialog> begin;

    DialogRoll(List<Dialog> existing, BiFunction<Chat, Person, Dialog> begin) {
        existing.forEach(dialog -> dialogs.put(new Chat(dialog.accountId(), dialog.externalChatId()), dialog));
        this.begin = begin;
    }

    /** The dialog of a chat in which {@code customer} wrote. */
    public Dialog withCustomer(Chat chat, Person customer) {
        var dialog = of(chat, customer);
        if (dialog.isWith(customer)) {
            renamed.add(dialog.id());
        }
        return dialog;
    }

    /** Whether its customer, whom the portal knows by another name, got a new one; said once. */
    public boolean isRenamed(Dialog dialog) {
        return renamed.remove(dialog.id());
    }

    /** The dialog of a chat an operator writes to; of the customer no more is known than the chat's own name. */
    public Dialog withOperator(Chat chat) {
        return of(chat, new Person(chat.externalId(), null, null));
    }

    /** The dialog of a chat somebody writes to without having been written to; only the number is known. */
    public Dialog withAddressee(Chat chat, String phone) {
        return of(chat, new Person(chat.externalId(), phone, null));
    }

    /** The dialog of that id, if it began with this roll. */
    public Optional<Dialog> begun(UUID id) {
        return begun.stream().filter(dialog -> dialog.id().equals(id)).findFirst();
    }

    /** The customer's number in a chat that has a dialog; empty where nobody knows it. */
    public Optional<String> phone(Chat chat) {
        return Optional.ofNullable(dialogs.get(chat))
                .map(dialog -> dialog.customer().phone());
    }

    List<Dialog> begun() {
        return begun;
    }

    private Dialog of(Chat chat, Person customer) {
        var known = dialogs.get(chat);
        if (known != null) {
            return known;
        }
        var dialog = begin.apply(chat, customer);
        dialogs.put(chat, dialog);
        begun.add(dialog);
        return dialog;
    }
}
