package org.openchannel.integration.wiring;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.openchannel.shared.lane.Party;

/**
 * Work that one node does for all of them, as a portal is paced by one: whoever comes to it first keeps it until he stops,
 * dies, or leaves it alone for half a minute.
 */
@ApplicationScoped
class ClusterJobs {

    private static final Logger LOG = System.getLogger(ClusterJobs.class.getName());

    @Inject
    private Presence presence;

    private final Set<String> atWork = ConcurrentHashMap.newKeySet();

    /** What is at work here stays ours, however long it takes; to be called every few seconds. */
    void keep() {
        presence.parties().keep(atWork.stream().map(ClusterJobs::party).toList());
    }

    private static Party party(String job) {
        return new Party("tick", job);
    }

    /** Does a round of {@code job}, unless another node does it or the last round is still under way. */
    void round(String job, Runnable work) {
        here(job, () -> {
            if (presence.parties().takesOn(party(job))) {
                work.run();
            }
        });
    }

    /** Does a round of what each node does its part of, unless the last round is still under way. */
    void here(String job, Runnable work) {
        if (!atWork.add(job)) {
            return;
        }
        try {
            work.run();
        } catch (RuntimeException e) {
            LOG.log(Level.WARNING, "The round of " + job + " broke; the next one tries again", e);
        } finally {
            atWork.remove(job);
        }
    }
}
