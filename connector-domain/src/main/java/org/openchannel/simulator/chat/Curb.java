package org.openchannel.simulator.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

/** Keeps a restricted telephone from sending what it may not. */
@Dependent
public class Curb {

    private static final String NEW_CHATS = "NEW_CHATS";
    private static final int LOOKED_AT = 200;

    private final Messages messages;

    @Inject
    public Curb(Messages messages) {
        this.messages = messages;
    }

    /** Refuses everything, or only to be the first to write, as the {@code scope} of the restriction says. */
    public void check(PhoneNumber from, PhoneNumber to, String scope) {
        if (!scope.equals(NEW_CHATS)) {
            throw new RefusedException(Refusal.RESTRICTED);
        }
        if (messages.last(ChatKey.of(from, to), LOOKED_AT).stream().noneMatch(message -> message.isFrom(to))) {
            throw new RefusedException(Refusal.RESTRICTED_NEW_CHATS);
        }
    }
}
