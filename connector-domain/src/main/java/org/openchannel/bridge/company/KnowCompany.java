package org.openchannel.bridge.company;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.shared.lane.DeliveryFailedException;

/**
 * Knows who belongs where, without asking the portal for every message: what it said holds for five minutes. When it
 * does not answer then, what it said last goes on to count, and nobody asks it again for a while.
 */
@ApplicationScoped
public class KnowCompany {

    /** So long a portal's word is not asked for again: a right that was taken away ends within this time. */
    static final Duration FRESH = Duration.ofMinutes(5);

    /** However busy a portal is, its word is not older than that: whoever was dismissed must not go on for hours. */
    static final Duration OLDEST = FRESH.multipliedBy(3);

    private static final Duration WITHOUT_ROOM = Duration.ofSeconds(5);
    private static final String QUESTION = "user.get";
    private static final Duration AFTER_SILENCE = Duration.ofSeconds(30);
    private static final int MOST = 10_000;

    private final @Nullable Facts facts;
    private final @Nullable CallPortal portals;
    private final @Nullable PortalDirectory directory;
    private final @Nullable Budgets budgets;
    private final Clock clock;
    private final Map<Key, Held> memory = new ConcurrentHashMap<>();

    /** Who is being asked about right now: one portal that hangs must not keep the others waiting. */
    private final Map<Key, Object> asked = new ConcurrentHashMap<>();

    /** For the client proxy only. */
    protected KnowCompany() {
        this(null, null, null, null, Clock.fixed(Instant.EPOCH, ZoneOffset.UTC));
    }

    @Inject
    public KnowCompany(
            @Nullable Facts facts,
            @Nullable CallPortal portals,
            @Nullable PortalDirectory directory,
            @Nullable Budgets budgets,
            Clock clock) {
        this.facts = facts;
        this.portals = portals;
        this.directory = directory;
        this.budgets = budgets;
        this.clock = clock;
    }

    private record Key(MemberId portal, String name) {}

    /** What is known, and when to ask again. */
    private record Held(@Nullable Fact fact, Instant until) {}

    /** All departments; empty when the portal never told. */
    public Optional<Tree> departments(MemberId portal) {
        return known(portal, "departments", access -> FactTexts.of(directory().departments(access)))
                .map(text -> new Tree(FactTexts.departments(text)));
    }

    /** The user of that number; empty when the portal never told. */
    public Optional<Colleague> colleague(MemberId portal, long person) {
        return known(
                        portal,
                        "person:" + person,
                        access -> FactTexts.of(directory().colleague(access, person)))
                .map(FactTexts::colleague);
    }

    /** The users in a group; empty when the portal never told. */
    public Optional<Set<Long>> members(MemberId portal, long group) {
        return known(
                        portal,
                        "group:" + group,
                        access -> FactTexts.numbers(directory().members(access, group)))
                .map(FactTexts::numbers);
    }

    private Optional<String> known(MemberId portal, String name, Function<PortalAccess, String> question) {
        var key = new Key(portal, name);
        var held = memory.get(key);
        if (!isGood(held)) {
            synchronized (asked.computeIfAbsent(key, each -> new Object())) {
                held = askedOnce(key, question);
            }
        }
        return Optional.ofNullable(held).map(Held::fact).map(Fact::text);
    }

    /** Whoever waited for somebody else's question finds the answer here. */
    private Held askedOnce(Key key, Function<PortalAccess, String> question) {
        try {
            var held = memory.get(key);
            if (held == null || !isGood(held)) {
                held = looked(key, question);
                remember(key, held);
            }
            return held;
        } finally {
            asked.remove(key);
        }
    }

    private boolean isGood(@Nullable Held held) {
        return held != null && clock.instant().isBefore(held.until());
    }

    private void remember(Key key, Held held) {
        if (memory.size() >= MOST) {
            memory.clear();
        }
        memory.put(key, held);
    }

    /** Another node may have asked a moment ago. */
    private Held looked(Key key, Function<PortalAccess, String> question) {
        var store = Objects.requireNonNull(facts);
        var last = store.find(key.portal(), key.name()).orElse(null);
        if (last != null && clock.instant().isBefore(last.at().plus(FRESH))) {
            return new Held(last, last.at().plus(FRESH));
        }
        if (last != null && clock.instant().isBefore(last.at().plus(OLDEST)) && !isRoom(key.portal())) {
            return new Held(last, clock.instant().plus(WITHOUT_ROOM));
        }
        try {
            var text = Objects.requireNonNull(portals).as(key.portal(), question);
            var fact = new Fact(text, clock.instant());
            store.keep(key.portal(), key.name(), fact);
            return new Held(fact, fact.at().plus(FRESH));
        } catch (DeliveryFailedException e) {
            return new Held(last, clock.instant().plus(AFTER_SILENCE));
        }
    }

    /** What was never heard is asked for all the same: somebody waits for it. */
    private boolean isRoom(MemberId portal) {
        return Objects.requireNonNull(budgets)
                .of(portal)
                .share(QUESTION)
                .pause()
                .isZero();
    }

    private PortalDirectory directory() {
        return Objects.requireNonNull(directory);
    }
}
