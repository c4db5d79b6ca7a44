package org.openchannel.faults;

import org.openchannel.system.KeepAlive;
import org.openchannel.system.Postgres;
import org.openchannel.system.RunningProduct;

/** The product between two ends that do what they are told at once, for those who measure it. */
public final class Relay implements AutoCloseable {

    private final Stage stage;
    private final Postgres.Database database;

    private Relay(Stage stage, Postgres.Database database) {
        this.stage = stage;
        this.database = database;
    }

    /** On PostgreSQL, installed at one portal with one account. */
    public static Relay on(Postgres.Database database) {
        return new Relay(Stage.roomy(database), database);
    }

    /** On PostgreSQL, at a portal that bears no more calls than most portals do. */
    public static Relay limited(Postgres.Database database) {
        return new Relay(Stage.withLimits(database, "bench-limited"), database);
    }

    /** Hears of every message that stands in a chat at its other end. */
    @FunctionalInterface
    public interface Arrivals {

        /** @param inbound whether it came from a customer */
        void arrived(boolean inbound, String chat, long seq);
    }

    /** From now on arrivals are told to one listener. */
    public void tell(Arrivals arrivals) {
        stage.ends().journal().readBy(entry -> {
            if (entry.deed() == Deed.SHOWN) {
                arrivals.arrived(entry.way() == Way.IN, entry.chat(), entry.seq());
            }
        });
    }

    /** Gives the product a customer's message or an operator's; returns when that is acknowledged. */
    public void say(boolean inbound, KeepAlive wire, String chat, long seq) {
        var speech = new Speech(inbound ? Way.IN : Way.OUT, chat, seq);
        if (!news(speech).isTaken(wire)) {
            throw new IllegalStateException(speech + " was not taken");
        }
    }

    private News news(Speech speech) {
        var messenger = stage.ends().messenger();
        return speech.way() == Way.IN
                ? messenger.newsOf(messenger.account(), speech)
                : stage.ends().events().newsOf(Ends.CONNECTOR, Ends.LINE, speech);
    }

    /** Does something while all queues are held. */
    public void whilePaused(Runnable work) {
        new Pause(database.url()).during(work);
    }

    /** More portals with an account each; nobody says anything there. */
    public void admitMore(int portals) {
        stage.admitMore(portals);
    }

    /** How many requests the portal got. */
    public long portalCalls() {
        return stage.ends().bitrix().calls();
    }

    /** How many of them it refused because they were too many. */
    public long refusedCalls() {
        return stage.ends().bitrix().refused();
    }

    /** The address of its database. */
    public String database() {
        return database.url();
    }

    public RunningProduct product() {
        return stage.product();
    }

    @Override
    public void close() {
        stage.close();
    }
}
