package org.openchannel.faults;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toSet;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Reads a journal and says which invariants of the delivery promise it breaks. Knows only what the ends saw: how the
 * product works inside is nothing to it.
 */
final class Checker {

    private static final List<String> STATUSES = List.of("delivery", "reading");

    private final List<Entry> journal;

    private Checker(List<Entry> journal) {
        this.journal = journal;
    }

    static Findings check(List<Entry> journal) {
        var checker = new Checker(journal);
        var extra = checker.extra();
        return new Findings(
                checker.messages(Deed.TAKEN).size(),
                checker.lost(),
                checker.messages(Deed.DEAD).stream().sorted().toList(),
                extra,
                checker.unexplained(extra),
                checker.disordered(),
                checker.backwards(),
                checker.of(Deed.MIXED_UP).map(Entry::note).toList(),
                checker.overlapping(),
                checker.of(Deed.LIMITED).count(),
                Duration.ZERO,
                checker.recovery());
    }

    private List<String> lost() {
        var arrived = messages(Deed.SHOWN);
        arrived.addAll(messages(Deed.DEAD));
        return messages(Deed.TAKEN).stream()
                .filter(message -> !arrived.contains(message))
                .sorted()
                .toList();
    }

    private List<String> extra() {
        var seen = new HashSet<String>();
        return of(Deed.SHOWN)
                .map(Entry::message)
                .filter(message -> !seen.add(message))
                .toList();
    }

    /** Each moment of blindness explains one copy of its message. */
    private List<String> unexplained(List<String> extra) {
        var blind = of(Deed.BLIND).collect(groupingBy(Entry::message, HashMap::new, counting()));
        return extra.stream()
                .filter(message -> blind.merge(message, -1L, Long::sum) < 0)
                .toList();
    }

    /** Only the first showing of a message counts: a copy comes late by nature. */
    private List<String> disordered() {
        var latest = new HashMap<String, Long>();
        var seen = new HashSet<String>();
        return of(Deed.SHOWN)
                .filter(entry -> seen.add(entry.message()))
                .filter(entry ->
                        Objects.requireNonNull(latest.merge(entry.way() + entry.chat(), entry.seq(), Math::max))
                                > entry.seq())
                .map(Entry::message)
                .toList();
    }

    private List<String> backwards() {
        var reached = new HashMap<String, Integer>();
        return of(Deed.TOLD)
                .filter(entry -> reached.merge(entry.message(), STATUSES.indexOf(entry.note()), Math::max)
                        > STATUSES.indexOf(entry.note()))
                .map(Entry::message)
                .toList();
    }

    private List<String> overlapping() {
        Map<String, String> atWork = new HashMap<>();
        var found = new ArrayList<String>();
        for (var entry : journal) {
            var chat = entry.way() + " " + entry.chat();
            if (entry.deed() == Deed.CALL_BEGUN) {
                var other = atWork.put(chat, entry.note());
                if (other != null) {
                    found.add(chat + ": " + other + " and " + entry.note());
                }
            } else if (entry.deed() == Deed.CALL_ENDED) {
                atWork.remove(chat, entry.note());
            }
        }
        return found;
    }

    private Duration recovery() {
        var healed = of(Deed.HEALED).mapToLong(Entry::at).max();
        var last = of(Deed.SHOWN).mapToLong(Entry::at).max();
        return healed.isPresent() && last.isPresent()
                ? Duration.ofMillis(Math.max(0, last.getAsLong() - healed.getAsLong()))
                : Duration.ZERO;
    }

    /** How many messages per second were shown after the last fault, from the first of them to the last. */
    static double pace(List<Entry> journal) {
        var checker = new Checker(journal);
        var healed = checker.of(Deed.HEALED).mapToLong(Entry::at).max().orElse(0);
        var shown = checker.of(Deed.SHOWN)
                .mapToLong(Entry::at)
                .filter(at -> at >= healed)
                .sorted()
                .toArray();
        return shown.length < 2 ? 0 : 1000.0 * (shown.length - 1) / Math.max(1, shown[shown.length - 1] - shown[0]);
    }

    /** The longest time in which nothing was shown although something acknowledged was still to come. */
    static Duration longestSilence(List<Entry> journal) {
        var open = new LinkedHashMap<String, Long>();
        var lastShown = 0L;
        var longest = 0L;
        for (var entry : journal) {
            if (entry.deed() == Deed.TAKEN) {
                open.putIfAbsent(entry.message(), entry.at());
            } else if (entry.deed() == Deed.SHOWN) {
                var oldest = open.values().stream().findFirst().orElse(entry.at());
                longest = Math.max(longest, entry.at() - Math.max(lastShown, oldest));
                open.remove(entry.message());
                lastShown = entry.at();
            }
        }
        return Duration.ofMillis(longest);
    }

    private Set<String> messages(Deed deed) {
        return of(deed).map(Entry::message).collect(toSet());
    }

    private Stream<Entry> of(Deed deed) {
        return journal.stream().filter(entry -> entry.deed() == deed);
    }
}
