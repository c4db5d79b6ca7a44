package org.openchannel.bridge.message;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openchannel.bridge.account.KeepSession;
import org.openchannel.bridge.gateway.GatewayEvent.CallMissed;
import org.openchannel.bridge.gateway.GatewayEvent.MessageDeleted;
import org.openchannel.bridge.gateway.GatewayEvent.MessageEdited;
import org.openchannel.bridge.gateway.GatewayEvent.MessageReceived;
import org.openchannel.bridge.gateway.GatewayEvent.SessionChanged;
import org.openchannel.bridge.gateway.GatewayEvent.StatusChanged;

/** Stores what messengers and portals tell. A commit costs as much for one as for fifty. */
@Dependent
public class StoreArrivals {

    private final GatherCrowd gather;
    private final ReceiveMessage receive;
    private final AcceptAnswer accept;
    private final AcceptOrder orders;
    private final News news;

    @Inject
    public StoreArrivals(
            GatherCrowd gather, ReceiveMessage receive, AcceptAnswer accept, AcceptOrder orders, News news) {
        this.gather = gather;
        this.receive = receive;
        this.accept = accept;
        this.orders = orders;
        this.news = news;
    }

    /** What is not a message, but about something we know. */
    @Dependent
    public record News(ChangeStatus statuses, ReviseMessage messages, ReviseAnswer answers, KeepSession sessions) {

        @Inject
        public News {}
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
        if (arrival instanceof Arrival.Ordered order) {
            return orders.accept(order, crowd);
        }
        if (arrival instanceof Arrival.Rewrite rewrite) {
            return news.answers.revised(rewrite, crowd);
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
            return news.statuses.changed(arrival, status.status(), crowd);
        }
        if (event instanceof MessageEdited edit) {
            return news.messages.edited(arrival, edit, crowd);
        }
        if (event instanceof MessageDeleted) {
            return news.messages.deleted(arrival, crowd);
        }
        if (event instanceof SessionChanged session) {
            news.sessions.seen(arrival.account().id(), session.session());
            return Outcome.ACCEPTED;
        }
        throw new IllegalStateException("Nobody takes " + event.getClass());
    }
}
