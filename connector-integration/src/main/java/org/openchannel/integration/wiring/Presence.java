package org.openchannel.integration.wiring;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.time.Clock;
import java.util.Objects;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.lane.Heart;
import org.openchannel.shared.lane.HeldParties;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.Leases;
import org.openchannel.shared.lane.Nodes;
import org.openchannel.shared.lane.PartyLeases;

/** This node among the others: its heart, and what it holds while that beats. */
@ApplicationScoped
class Presence {

    private static final Logger LOG = System.getLogger(Presence.class.getName());

    @Inject
    private Nodes nodes;

    @Inject
    private PartyLeases partyLeases;

    /** Made late: lanes wake the workers, who have us. */
    @Inject
    private Instance<Lanes> lanes;

    @Inject
    private Cries cries;

    @Inject
    private ServerSettings settings;

    @Inject
    private IdSource ids;

    @Inject
    private Clock clock;

    private final Leases leases = new Leases(System::nanoTime);
    private HeldParties parties;
    private Heart heart;

    @PostConstruct
    void make() {
        var version = Objects.requireNonNullElse(Presence.class.getPackage().getImplementationVersion(), "unknown");
        var folder = NodeFolder.number(settings.dataFolder(), ids.next());
        var card = new Nodes.Card(folder, settings.publicUrl().toString(), version);
        heart = new Heart(nodes, lanes.get(), leases, clock, card);
        parties = new HeldParties(
                partyLeases, clock, System::nanoTime, party -> cries.cry(new Cry.Wake(party)), leases::judged);
    }

    /** The leases of its trips. */
    Leases leases() {
        return leases;
    }

    /** The parties it paces. */
    HeldParties parties() {
        return parties;
    }

    /**
     * Before anything is claimed.
     *
     * @throws IllegalStateException in a sentence, when another node of our name is alive
     */
    void begin() {
        heart.begin();
    }

    /** Tells the other nodes that this one is alive, and keeps its parties. */
    void beat() {
        if (!heart.beat()) {
            parties.forget();
        }
        parties.keep(leases.parties());
        parties.beat();
    }

    /** Takes over from nodes that are not alive. */
    void takeOver() {
        heart.takeOver();
    }

    /** Keeps what is under way ours. */
    void prolong() {
        leases.beat(lanes.get(), clock);
    }

    /** Sends nothing more, and says so; what is under way may come to its end while this goes on beating. */
    void stopping() {
        leases.stop();
        tried(heart::stopping);
        tried(() -> parties.keepOnly(leases.parties()));
    }

    /** As {@link #beat}, while it stops. */
    void holdOn() {
        tried(this::beat);
    }

    /** Gives up whatever is still held: another node goes on at once. */
    void end() {
        tried(parties::end);
        tried(heart::end);
    }

    /** A node that stops because its database is away must be able to. */
    private static void tried(Runnable word) {
        try {
            word.run();
        } catch (RuntimeException e) {
            LOG.log(Level.INFO, "Other nodes will notice by themselves that this one stops: {0}", e.getMessage());
        }
    }
}
