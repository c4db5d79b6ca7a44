package org.openchannel.simulator.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;
import org.openchannel.simulator.telephone.Telephone;
import org.openchannel.simulator.telephone.Telephones;

/** A telephone joins the network and gets what waited for it. */
@Dependent
public class AddTelephone {

    private final Telephones telephones;
    private final Messages messages;
    private final Progress progress;
    private final Clock clock;

    @Inject
    public AddTelephone(Telephones telephones, Messages messages, Progress progress, Clock clock) {
        this.telephones = telephones;
        this.messages = messages;
        this.progress = progress;
        this.clock = clock;
    }

    /** Adds the telephone with the number as typed. */
    @Transactional
    public Telephone add(String typedNumber, String owner, boolean company) {
        var number = PhoneNumber.read(typedNumber).orElseThrow(() -> new RefusedException(Refusal.NUMBER_UNFIT));
        if (telephones.find(number).isPresent()) {
            throw new RefusedException(Refusal.NUMBER_TAKEN);
        }
        var now = clock.instant();
        var telephone = company ? Telephone.ofCompany(number, owner, now) : Telephone.ofCustomer(number, owner, now);
        telephones.add(telephone);
        messages.lockUndelivered(number).forEach(waiting -> progress.reach(waiting, Status.DELIVERED));
        progress.joined();
        return telephone;
    }
}
