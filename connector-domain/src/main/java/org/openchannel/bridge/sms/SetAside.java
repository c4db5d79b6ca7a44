package org.openchannel.bridge.sms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.openchannel.bridge.account.Account;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.Rank;

/** Keeps what can't be an order, at present or ever; stored and queued when it returns. The same again has no effect. */
@Dependent
@Transactional
public class SetAside {

    private final Leftovers leftovers;
    private final Lanes lanes;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    public SetAside(Leftovers leftovers, Lanes lanes, IdSource ids, Clock clock) {
        this.leftovers = leftovers;
        this.lanes = lanes;
        this.ids = ids;
        this.clock = clock;
    }

    /** It is tried again soon. */
    public void untilSomebodyTells(Account account, Sms sms) {
        keep(account, sms, new Leftover(ids.next(), account, sms, clock.instant()));
    }

    /** The portal is told that it has failed. */
    public void forGood(Account account, Sms sms, String why) {
        var leftover = new Leftover(ids.next(), account, sms, clock.instant());
        leftover.refused(why);
        keep(account, sms, leftover);
    }

    private void keep(Account account, Sms sms, Leftover leftover) {
        if (leftovers.called(account.id(), sms.messageId()).isEmpty()) {
            leftovers.add(leftover);
            var portal = account.memberId().value();
            var lane = new LaneKey(SmsCourier.QUEUE, "sms/" + leftover.id(), portal, "", Rank.STATUS);
            lanes.add(lane, ids.next(), SmsCourier.LEFTOVER, leftover.id(), clock.instant());
        }
    }
}
