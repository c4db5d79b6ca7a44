package org.openchannel.shared.lane;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import java.util.function.LongSupplier;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The parties this node paces. One is taken before the first claim for it, kept while anything travels or is due to it,
 * and given back when nothing was for a while. Lanes that lead to nobody in particular need none of this.
 */
public final class HeldParties {

    /** How long a lease lasts unless it is prolonged; nothing is sent by a node that can't prolong it for so long. */
    static final Duration LASTS = Duration.ofSeconds(30);

    /** By then a portal has forgotten what was asked of it at once. */
    static final Duration KEPT_IDLE = Duration.ofSeconds(30);

    private static final Duration PROLONGED_BEFORE_END = Duration.ofSeconds(20);

    /** Who holds it now is not asked for again so soon. */
    private static final Duration REFUSED_FOR = Duration.ofSeconds(1);

    private final PartyLeases leases;
    private final Clock clock;
    private final LongSupplier nanos;
    private final Map<Party, Standing> standings = new ConcurrentHashMap<>();
    private final Map<String, String> together = new ConcurrentHashMap<>();
    private final Consumer<Party> elsewhere;
    private final UnaryOperator<Instant> judged;
    private volatile boolean isOver;

    /**
     * @param nanos the time since anything, as {@link System#nanoTime}
     * @param elsewhere told of a party for which something is to be carried while another node paces it
     */
    public HeldParties(PartyLeases leases, Clock clock, LongSupplier nanos, Consumer<Party> elsewhere) {
        this(leases, clock, nanos, elsewhere, now -> now);
    }

    /** @param judged the time by which it is judged which leases have ended, see {@link Leases#judged} */
    public HeldParties(
            PartyLeases leases,
            Clock clock,
            LongSupplier nanos,
            Consumer<Party> elsewhere,
            UnaryOperator<Instant> judged) {
        this.judged = judged;
        this.elsewhere = elsewhere;
        this.leases = leases;
        this.clock = clock;
        this.nanos = nanos;
    }

    /** What is known of one party; locked while the database is asked for it. */
    private static final class Standing {
        private @Nullable PartyLease lease;
        private long endsAt;
        private long wantedAt;

        private Standing(long now) {
            endsAt = now;
            wantedAt = now;
        }

        private synchronized boolean isKnown(long now) {
            return endsAt - now > 0;
        }

        private synchronized void wanted(long now) {
            wantedAt = now;
        }

        private synchronized Optional<PartyLease> held(long now) {
            return isKnown(now) ? Optional.ofNullable(lease) : Optional.empty();
        }

        private synchronized boolean isIdle(long now) {
            return now - wantedAt > KEPT_IDLE.toNanos();
        }

        private synchronized boolean isEnding(long now) {
            return endsAt - now < PROLONGED_BEFORE_END.toNanos();
        }

        /** Unless it was leased anew meanwhile. */
        private synchronized void changed(PartyLease from, @Nullable PartyLease to, long end) {
            if (from.equals(lease)) {
                lease = to;
                endsAt = end;
            }
        }
    }

    /** From now on the parties of {@code queue} are leased as those of the same names of another one. */
    public void together(String queue, String pacedAs) {
        together.put(queue, pacedAs);
    }

    private Party leased(Party party) {
        return new Party(together.getOrDefault(party.queue(), party.queue()), party.name());
    }

    /** Those of {@code due} that may be ours: what is leased under another queue's name is not left out by who knew them. */
    public Set<Party> withoutOthers(Set<Party> due) {
        if (due.stream().allMatch(party -> leased(party).equals(party))) {
            return due;
        }
        var others = leases.ofOthers(clock.instant());
        return due.stream().filter(party -> !others.contains(leased(party))).collect(Collectors.toSet());
    }

    /** Takes {@code party} to carry something to it, unless another node has it; that one is told then. */
    Hold take(Party party) {
        var hold = hold(party);
        if (hold == Hold.ELSEWHERE) {
            elsewhere.accept(party);
        }
        return hold;
    }

    /** Takes {@code job}, something that one node is to do for all, unless another node does it. */
    public boolean takesOn(Party job) {
        return hold(job) != Hold.ELSEWHERE;
    }

    /**
     * The same of a party that is only asked something.
     *
     * @param takenOver told first when another node paced it until lately
     */
    public boolean takesOn(Party party, Runnable takenOver) {
        var hold = hold(party);
        if (hold == Hold.TAKEN_OVER) {
            takenOver.run();
        }
        return hold != Hold.ELSEWHERE;
    }

    /** Asks the database only when it is not ours already. */
    private Hold hold(Party wanted) {
        var party = leased(wanted);
        if (party.isNobody()) {
            return Hold.OURS;
        }
        if (isOver) {
            return Hold.ELSEWHERE;
        }
        var standing = standings.computeIfAbsent(party, unknown -> new Standing(nanos.getAsLong()));
        synchronized (standing) {
            var now = nanos.getAsLong();
            standing.wantedAt = now;
            if (standing.isKnown(now)) {
                return standing.lease == null ? Hold.ELSEWHERE : Hold.OURS;
            }
            var moment = clock.instant();
            var lease =
                    leases.take(party, judged.apply(moment), moment.plus(LASTS)).orElse(null);
            standing.lease = lease;
            standing.endsAt = now + (lease == null ? REFUSED_FOR : LASTS).toNanos();
            return lease == null ? Hold.ELSEWHERE : lease.isTakenOver() ? Hold.TAKEN_OVER : Hold.OURS;
        }
    }

    /** Whether this node paces it, as far as it knows. */
    public boolean isOurs(Party party) {
        var standing = standings.get(leased(party));
        return standing != null && standing.held(nanos.getAsLong()).isPresent();
    }

    /** How many parties this node paces, as far as it knows. */
    public int held() {
        return held(nanos.getAsLong(), standing -> true).size();
    }

    /** Something is due to these: whoever of them is ours stays so, though nothing may be sent to it yet. */
    public void keep(Collection<Party> due) {
        var now = nanos.getAsLong();
        for (var party : due) {
            var standing = standings.get(leased(party));
            if (standing != null) {
                standing.wanted(now);
            }
        }
    }

    /** Prolongs the leases that end soon, and gives idle ones back; to be called every few seconds. */
    public void beat() {
        var now = nanos.getAsLong();
        standings.values().removeIf(standing -> !standing.isKnown(now));
        giveBack(held(now, standing -> standing.isIdle(now)));
        prolong(held(now, standing -> standing.isEnding(now)), now);
    }

    /** Another node may hold any of them: none is ours before it is taken again. */
    public void forget() {
        standings.clear();
    }

    /** Takes nothing any more, and gives back all but those to whom something is {@code travelling}. */
    public void keepOnly(Set<Party> travelling) {
        isOver = true;
        var rest = held(nanos.getAsLong(), standing -> true);
        var busy = travelling.stream().map(this::leased).collect(Collectors.toSet());
        rest.removeIf(lease -> busy.contains(lease.party()));
        giveBack(rest);
    }

    /** Gives everything back, and takes nothing any more. */
    public void end() {
        keepOnly(Set.of());
    }

    private Collection<PartyLease> held(long now, Predicate<Standing> which) {
        return standings.values().stream()
                .filter(which)
                .flatMap(standing -> standing.held(now).stream())
                .collect(Collectors.toCollection(HashSet::new));
    }

    /** Who takes one of them meanwhile does so by a later epoch, which this does not touch. */
    private void giveBack(Collection<PartyLease> idle) {
        if (idle.isEmpty()) {
            return;
        }
        idle.forEach(lease -> change(lease, null, nanos.getAsLong()));
        leases.giveBack(idle, clock.instant());
    }

    private void prolong(Collection<PartyLease> ending, long asked) {
        if (ending.isEmpty()) {
            return;
        }
        var now = clock.instant();
        var lost = new HashSet<>(leases.prolong(ending, judged.apply(now), now.plus(LASTS)));
        for (var lease : ending) {
            if (lost.contains(lease)) {
                change(lease, null, nanos.getAsLong());
            } else {
                change(lease, lease, asked + LASTS.toNanos());
            }
        }
    }

    private void change(PartyLease from, @Nullable PartyLease to, long end) {
        var standing = standings.get(from.party());
        if (standing != null) {
            standing.changed(from, to, end);
        }
    }
}
