package org.openchannel.bridge.robot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.Rank;

/** Has a workflow told that what it ordered can't be sent. */
@Dependent
public class Apologise {

    private final Apologies apologies;
    private final Lanes lanes;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    public Apologise(Apologies apologies, Lanes lanes, IdSource ids, Clock clock) {
        this.apologies = apologies;
        this.lanes = lanes;
        this.ids = ids;
        this.clock = clock;
    }

    /** Stored and queued when it returns; of a workflow that does not wait nothing is. */
    @Transactional
    public void to(Step step, String reason) {
        if (step.isWaiting()) {
            var apology = new Apology(ids.next(), step.portal(), step.workflow(), reason);
            apologies.add(apology);
            var portal = step.portal().value();
            var lane = new LaneKey(RobotCourier.QUEUE, "apology/" + apology.id(), portal, "", Rank.STATUS);
            lanes.add(lane, ids.next(), RobotCourier.APOLOGY, apology.id(), clock.instant());
        }
    }
}
