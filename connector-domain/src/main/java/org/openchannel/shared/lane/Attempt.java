package org.openchannel.shared.lane;

import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.ArrayList;
import java.util.List;

/**
 * Hands loads to a carrier and makes an outcome of whatever happens. What the other side said stays out of the log: it may
 * repeat there what customers write.
 */
final class Attempt {

    private static final Logger LOG = System.getLogger(Attempt.class.getName());

    private final Lease lease;

    Attempt(Lease lease) {
        this.lease = lease;
    }

    Outcome alone(Carrier carrier, Load load) {
        try {
            lease.require();
            return new Outcome.Arrived(carrier.carry(load));
        } catch (LeaseLostException e) {
            LOG.log(Level.WARNING, e.getMessage());
            return new Outcome.Untried();
        } catch (DeliveryFailedException e) {
            LOG.log(
                    Level.INFO,
                    "{0} {1} of {2}, attempt {3}: {4}",
                    load.kind(),
                    load.id(),
                    load.subject(),
                    Integer.toString(load.attempt()),
                    e.failure().kind());
            return new Outcome.Failed(e.failure());
        } catch (RuntimeException e) {
            return new Outcome.Failed(broken(carrier, e));
        }
    }

    List<Outcome> together(Freight freight, List<Load> loads) {
        try {
            lease.require();
            return complete(freight.carry(loads, lease), loads.size());
        } catch (LeaseLostException e) {
            LOG.log(Level.WARNING, e.getMessage());
            return complete(List.of(), loads.size(), new Outcome.Untried());
        } catch (DeliveryFailedException e) {
            LOG.log(
                    Level.INFO,
                    "{0} loads of {1}: {2}",
                    loads.size(),
                    freight.queue(),
                    e.failure().kind());
            return headsOnly(loads, e.failure());
        } catch (RuntimeException e) {
            return complete(List.of(), loads.size(), new Outcome.Failed(broken(freight, e)));
        }
    }

    /** Bytes may have left before it broke. */
    private static Failure broken(Carrier carrier, RuntimeException e) {
        LOG.log(Level.ERROR, "Carrying for " + carrier.queue() + " broke", e);
        return Failure.ambiguous("Internal error: " + e);
    }

    /** The first of each lane failed, and the others wait behind it. */
    private static List<Outcome> headsOnly(List<Load> loads, Failure failure) {
        var outcomes = new ArrayList<Outcome>();
        for (int i = 0; i < loads.size(); i++) {
            var isHead = i == 0 || !loads.get(i).lane().equals(loads.get(i - 1).lane());
            outcomes.add(isHead ? new Outcome.Failed(failure) : new Outcome.Untried());
        }
        return outcomes;
    }

    private static List<Outcome> complete(List<Outcome> outcomes, int size) {
        return complete(outcomes, size, new Outcome.Failed(Failure.ambiguous("Nothing is said of it")));
    }

    private static List<Outcome> complete(List<Outcome> outcomes, int size, Outcome missing) {
        var all = new ArrayList<>(outcomes.subList(0, Math.min(size, outcomes.size())));
        while (all.size() < size) {
            all.add(missing);
        }
        return all;
    }
}
