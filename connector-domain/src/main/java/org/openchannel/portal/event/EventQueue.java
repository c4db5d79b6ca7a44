package org.openchannel.portal.event;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.util.Map;
import org.openchannel.portal.oauth.Token;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.form.FormText;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Lanes;

/** Puts events into the lane of their handler. */
@Dependent
public class EventQueue {

    private static final int KEPT = 500;
    private static final int TRIM_EVERY = 50;

    private final EventDeliveries deliveries;
    private final Lanes lanes;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    public EventQueue(EventDeliveries deliveries, Lanes lanes, IdSource ids, Clock clock) {
        this.deliveries = deliveries;
        this.lanes = lanes;
        this.ids = ids;
        this.clock = clock;
    }

    void add(EventDelivery.Addressee addressee, RaisedEvent raised) {
        var now = clock.instant();
        var delivery =
                EventDelivery.raised(ids.next(), addressee, raised, FormText.of(Map.of("data", raised.data())), now);
        if (Math.floorMod(delivery.id().hashCode(), TRIM_EVERY) == 0) {
            deliveries.trim(raised.applicationId(), KEPT);
        }
        deliveries.add(delivery);
        var lane = new LaneKey(EventCarrier.QUEUE, raised.applicationId() + ":" + Token.hash(addressee.handlerUrl()));
        lanes.add(lane, ids.next(), raised.event(), delivery.id(), now);
    }
}
