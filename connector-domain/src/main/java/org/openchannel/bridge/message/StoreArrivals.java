package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.List;
import org.openchannel.bridge.account.KeepSession;
import org.openchannel.bridge.gateway.GatewayEvent.CallMissed;
import org.openchannel.bridge.gateway.GatewayEvent.MessageReceived;
import org.openchannel.bridge.gateway.GatewayEvent.SessionChanged;
import org.openchannel.bridge.gateway.GatewayEvent.StatusChanged;

/** Stores what messengers and portals tell. A commit costs as much for one as for fifty. */
@Dependent
public class StoreArrivals {

    private static final Logger LOG = System.getLogger(StoreArrivals.class.getName());

    private final GatherCrowd gather;
    private final ReceiveMessage receive;
    private final AcceptAnswer accept;
    private final ChangeStatus statuses;
    private final KeepSession sessions;

    @Inject
    public StoreArrivals(
            GatherCrowd gather,
            ReceiveMessage receive,
            AcceptAnswer accept,
            ChangeStatus statuses,
            KeepSession sessions) {
        this.gather = gather;
        this.receive = receive;
        this.accept = accept;
        this.statuses = statuses;
        this.sessions = sessions;
    }

    /** In their order, in a transaction of their own: all of them, or when something is wrong with one, none. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    List<Outcome> store(List<Arrival> arrivals) {
        var crowd = gather.of(arrivals);
        var outcomes = arrivals.stream().map(arrival -> stored(arrival, crowd)).toList();
        gather.keep(crowd);
        return outcomes;
    }

    private Outcome stored(Arrival arrival, Crowd crowd) {
        if (arrival instanceof Arrival.Answer answer) {
            return accept.accept(answer, crowd);
        }
        return arrival instanceof Arrival.Event event ? stored(event, crowd) : Outcome.IGNORED;
    }

    private Outcome stored(Arrival.Event arrival, Crowd crowd) {
        var event = arrival.event();
        if (event instanceof MessageReceived message) {
            return receive.received(arrival, message, crowd);
        }
        if (event instanceof CallMissed call) {
            return receive.missed(arrival, call, crowd);
        }
        if (event instanceof StatusChanged status) {
            return statuses.changed(arrival, status.status(), crowd);
        }
        if (event instanceof SessionChanged session) {
            sessions.seen(arrival.account().id(), session.session());
            return Outcome.ACCEPTED;
        }
        LOG.log(
                Level.DEBUG,
                "Account {0}: {1} is not carried",
                arrival.account().id(),
                event.getClass().getSimpleName());
        return Outcome.IGNORED;
    }
}
