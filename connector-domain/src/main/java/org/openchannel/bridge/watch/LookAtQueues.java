package org.openchannel.bridge.watch;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.message.Routes;
import org.openchannel.shared.lane.LaneStops;
import org.openchannel.shared.lane.LaneStops.LaneStop;
import org.openchannel.shared.lane.Shelf;
import org.openchannel.shared.lane.Shelf.Kept;

/** Shows the queues of accounts, the fullest first. */
@Dependent
@Transactional
public class LookAtQueues {

    /** So many accounts are shown at most; who looks for others gives their name. */
    public static final int MOST = 200;

    private static final int ALL = 100_000;

    private final Sights sights;
    private final LaneStops stops;
    private final Shelf shelf;

    @Inject
    public LookAtQueues(Sights sights, LaneStops stops, Shelf shelf) {
        this.sights = sights;
        this.stops = stops;
        this.shelf = shelf;
    }

    /**
     * The queues of accounts.
     *
     * @param words only accounts that are called so; "" for all
     * @param isBusyOnly only those in which something waits, was given up, stands still or is held for a person
     */
    public List<QueueView> queues(String words, boolean isBusyOnly) {
        var backlogs = sights.backlogs().stream().collect(Collectors.groupingBy(Backlog::owner));
        var stopped = stops.all();
        var held = shelf.all(Routes.GATEWAY);
        return sights.accounts(words, ALL).stream()
                .map(account -> view(account, backlogs, stopped.get(account.id()), held.get(account.id())))
                .filter(view -> !isBusyOnly || view.isBusy())
                .sorted(Comparator.comparingLong(QueueView::waiting)
                        .reversed()
                        .thenComparing(view -> view.account().name()))
                .limit(MOST)
                .toList();
    }

    private static QueueView view(
            AccountSight account, Map<String, List<Backlog>> backlogs, @Nullable LaneStop stop, @Nullable Kept held) {
        var own = backlogs.getOrDefault(account.id(), List.of());
        var toPortal = waiting(own, Routes.PORTAL);
        var toMessenger = waiting(own, Routes.GATEWAY);
        return new QueueView(
                account,
                toPortal,
                toMessenger,
                own.stream().mapToLong(Backlog::waiting).sum() - toPortal - toMessenger,
                own.stream().mapToLong(Backlog::dead).sum(),
                oldest(own),
                own.stream()
                        .map(Backlog::failure)
                        .filter(Objects::nonNull)
                        .findFirst()
                        .orElse(null),
                stop,
                held);
    }

    private static long waiting(List<Backlog> backlogs, String queue) {
        return backlogs.stream()
                .filter(backlog -> backlog.queue().equals(queue))
                .mapToLong(Backlog::waiting)
                .sum();
    }

    /** When the oldest of what waits was added; null when nothing waits. */
    static @Nullable Instant oldest(List<Backlog> backlogs) {
        return backlogs.stream()
                .map(Backlog::oldest)
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
