package org.openchannel.portal.delivery;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.portal.oauth.Token;
import org.openchannel.portal.weather.FaultKind;
import org.openchannel.portal.weather.Strike;
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
    private final Strike strike;

    @Inject
    public EventQueue(EventDeliveries deliveries, Lanes lanes, IdSource ids, Clock clock, Strike strike) {
        this.deliveries = deliveries;
        this.lanes = lanes;
        this.ids = ids;
        this.clock = clock;
        this.strike = strike;
    }

    public void add(EventDelivery.Addressee addressee, RaisedEvent raised) {
        add(addressee, raised, clock.instant());
    }

    /** Queues it, to be carried at {@code dueAt} or later. In bad weather it comes twice, or later. */
    public void add(EventDelivery.Addressee addressee, RaisedEvent raised, Instant dueAt) {
        var delay = strike.delay(FaultKind.EVENT_DELAY, raised.event()).orElse(Duration.ZERO);
        addOne(addressee, raised, dueAt.plus(delay));
        if (strike.hits(FaultKind.EVENT_DUPLICATE, raised.event())) {
            addOne(addressee, raised, dueAt.plus(delay));
        }
    }

    private void addOne(EventDelivery.Addressee addressee, RaisedEvent raised, Instant dueAt) {
        var now = clock.instant();
        var fields = addressee.handlerId() == EventDelivery.PLAIN && raised.data() instanceof Map<?, ?> plain
                ? plain
                : Map.of("data", raised.data());
        var delivery = EventDelivery.raised(ids.next(), addressee, raised, formOf(fields), now);
        if (Math.floorMod(delivery.id().hashCode(), TRIM_EVERY) == 0) {
            deliveries.trim(raised.applicationId(), KEPT);
        }
        deliveries.add(delivery);
        lanes.add(lane(delivery), ids.next(), raised.event(), delivery.id(), dueAt);
    }

    private static String formOf(Map<?, ?> fields) {
        var named = new LinkedHashMap<String, Object>();
        fields.forEach((name, value) -> named.put(name.toString(), value));
        return FormText.of(named);
    }

    /** Queues once more what went out before, behind everything that waits for its handler. */
    void again(EventDelivery delivery) {
        deliveries.add(delivery);
        lanes.add(lane(delivery), ids.next(), delivery.event(), delivery.id(), clock.instant());
    }

    /** Notices of kept events have a lane of their own: they wait by nature, and nobody is to wait for them. */
    private static LaneKey lane(EventDelivery delivery) {
        var handler = delivery.applicationId() + ":" + Token.hash(delivery.handlerUrl());
        var isNotice = delivery.event().equals(EventNames.OFFLINE);
        return new LaneKey(EventCarrier.QUEUE, isNotice ? handler + ":notices" : handler);
    }
}
