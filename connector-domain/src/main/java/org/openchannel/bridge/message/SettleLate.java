package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.util.List;
import java.util.UUID;

/** Settles one of those things that crossed each other, in a transaction of its own: what breaks one breaks no other. */
@Dependent
public class SettleLate {

    private final Messages messages;
    private final ChangeStatus statuses;
    private final ReviseMessage revise;
    private final ReviseAnswer reviseAnswer;

    @Inject
    public SettleLate(Messages messages, ChangeStatus statuses, ReviseMessage revise, ReviseAnswer reviseAnswer) {
        this.messages = messages;
        this.statuses = statuses;
        this.revise = revise;
        this.reviseAnswer = reviseAnswer;
    }

    /** News of a message; it stays parked while that is unknown. */
    @Transactional(TxType.REQUIRES_NEW)
    void news(ParkedStatus parked) {
        if (statuses.settled(parked)) {
            messages.remove(parked);
        }
    }

    /** A change of a message; it stays parked while that is unknown. */
    @Transactional(TxType.REQUIRES_NEW)
    void change(ParkedChange parked) {
        if (isSettled(parked)) {
            messages.remove(parked);
        }
    }

    private boolean isSettled(ParkedChange parked) {
        return parked.ofMessenger()
                        .filter(name -> revise.settled(name, parked.change()))
                        .isPresent()
                || parked.ofPortal()
                        .filter(name -> reviseAnswer.settled(name, parked.change()))
                        .isPresent();
    }

    /** A message of which the portal still knows nothing. */
    @Transactional(TxType.REQUIRES_NEW)
    void untold(UUID message) {
        messages.hold(List.of(message));
        messages.find(message).ifPresent(statuses::taken);
    }
}
