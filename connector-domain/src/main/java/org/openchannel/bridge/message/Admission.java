package org.openchannel.bridge.message;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.stream.Collector;
import java.util.stream.Collectors;
import org.openchannel.bridge.account.KnownAccount;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.Gateway;

/**
 * Whether there is room for what a messenger brings. A portal that is away for a day must not fill our database with
 * what its messenger can as well keep; who brings things only once is always let in. Goes by the last measure.
 */
@ApplicationScoped
public class Admission {

    private final Room room;
    private volatile Measure last = new Measure(Map.of(), Map.of());

    /** For the client proxy only. */
    protected Admission() {
        this(new Room(0, 0));
    }

    @Inject
    public Admission(Room room) {
        this.room = room;
    }

    /**
     * How many messages and news of messages may wait.
     *
     * @param perAccount by one account
     * @param perPortal for one portal
     */
    public record Room(long perAccount, long perPortal) {}

    private record Measure(Map<String, Long> accounts, Map<String, Long> portals) {}

    /** So much waits now. */
    public void measured(List<Backlog> backlogs) {
        last = new Measure(
                backlogs.stream().collect(Collectors.groupingBy(Backlog::account, summed())),
                backlogs.stream().collect(Collectors.groupingBy(Backlog::portal, summed())));
    }

    private static Collector<Backlog, ?, Long> summed() {
        return Collectors.summingLong(Backlog::loads);
    }

    /**
     * Lets more in by this account.
     *
     * @throws OverfullException when it should come later
     */
    void check(KnownAccount account, Gateway gateway) {
        if (!gateway.capabilities().has(Capability.REPEATS_HOOKS)) {
            return;
        }
        var measure = last;
        var own = measure.accounts.getOrDefault(account.id().toString(), 0L);
        var all = measure.portals.getOrDefault(account.portal().value(), 0L);
        if (own > room.perAccount || all > room.perPortal) {
            throw new OverfullException("There are " + own + " waiting by account " + account.id() + ", " + all
                    + " in all for portal " + account.portal());
        }
    }
}
