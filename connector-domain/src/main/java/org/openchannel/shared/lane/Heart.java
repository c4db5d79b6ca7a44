package org.openchannel.shared.lane;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;

/**
 * Says every few seconds that this node is alive, and takes over from those that no longer say so. Who could not say it
 * himself for a while believes nobody dead at first: it may have been the database that was away.
 */
public final class Heart {

    private static final Logger LOG = System.getLogger(Heart.class.getName());
    private static final int STEADY = 6;

    private final Nodes nodes;
    private final Lanes lanes;
    private final Leases leases;
    private final Clock clock;
    private final Nodes.Card card;
    private int steadyBeats;
    private boolean isOver;

    public Heart(Nodes nodes, Lanes lanes, Leases leases, Clock clock, Nodes.Card card) {
        this.nodes = nodes;
        this.lanes = lanes;
        this.leases = leases;
        this.clock = clock;
        this.card = card;
    }

    /**
     * Before anything is claimed: tells who we are, and takes back what we held when we died.
     *
     * @throws IllegalStateException in a sentence, when another node of our name is alive
     */
    public void begin() {
        nodes.arrive(card, clock.instant());
        lanes.takeBack();
    }

    /**
     * Says that this node is alive; to be called every three seconds or so.
     *
     * @return false when other nodes took this one for dead meanwhile: what it held may be theirs
     */
    public synchronized boolean beat() {
        if (isOver) {
            return true;
        }
        var asked = leases.now();
        steadyBeats = leases.isHeardOf() ? steadyBeats + 1 : 0;
        var isKnown = nodes.seen(card, clock.instant());
        if (!isKnown) {
            LOG.log(Level.WARNING, "Other nodes took this one for dead; what it was carrying is theirs now");
            leases.forfeit();
            nodes.arrive(card, clock.instant());
        }
        leases.heardOf(asked);
        return isKnown;
    }

    /**
     * Takes over from nodes that are silent; to be called every three seconds or so. Others than {@link #beat} must not wait
     * for it: a dead node's locks may take it long, and who does not beat is taken for dead himself.
     */
    public void takeOver() {
        if (!isSteady() || leases.isUncertain()) {
            return;
        }
        for (var dead : nodes.silent(clock.instant())) {
            LOG.log(Level.WARNING, "The node {0} is silent; its lanes are taken over", dead.value());
            lanes.takeBackFrom(dead, clock.instant());
        }
    }

    private synchronized boolean isSteady() {
        return !isOver && steadyBeats >= STEADY;
    }

    /** This node takes nothing more, and others can see so. */
    public void stopping() {
        nodes.stopping(card);
    }

    /** This node is no more: what it still holds is anybody's, at once. What a new one of its name holds is left alone. */
    public synchronized void end() {
        isOver = true;
        leases.forfeit();
        if (nodes.seen(card, clock.instant())) {
            lanes.takeBack();
            nodes.leave(card);
        }
    }
}
