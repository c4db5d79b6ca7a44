package org.openchannel.web.placement;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.settings.AskedInterval;
import org.openchannel.bridge.settings.ChatsView;
import org.openchannel.bridge.settings.ChatsWish;
import org.openchannel.bridge.settings.Fault;
import org.openchannel.bridge.watch.SendingView;

/**
 * The section about chats as it is shown.
 *
 * @param seen the edition it shows
 * @param sending what it has still to send
 * @param numbers whom it ignores
 * @param notice what came of what somebody did
 * @param faults the sentence of each field that has something wrong
 */
public record ChatsPage(
        long seen,
        List<Switch> switches,
        List<Interval> intervals,
        SendingView sending,
        NumbersPage numbers,
        Map<String, Sentence> faults,
        @Nullable Notice notice) {

    private static final int SHORTEST_MILLIS = 500;
    private static final int SHORTEST_CAMPAIGN_MILLIS = 15_000;
    private static final int LONGEST_MILLIS = 600_000;

    /**
     * A switch.
     *
     * @param name of its field and its texts
     * @param isGreyed whether the messenger leaves nothing to choose
     * @param trouble why it has no effect; null when it has
     */
    public record Switch(
            String name,
            boolean isOn,
            boolean isGreyed,
            @Nullable Reason trouble) {

        Switch(String name, boolean isOn, boolean isGreyed) {
            this(name, isOn, isGreyed, null);
        }
    }

    /**
     * An interval: a number and its unit.
     *
     * @param name of its field and its texts
     * @param shortest in milliseconds
     * @param longest in milliseconds
     * @param mayBeEmpty whether it may be left to the messenger
     */
    public record Interval(String name, AskedInterval asked, int shortest, int longest, boolean mayBeEmpty) {

        /** Whether it is given in minutes. */
        public boolean isMinutes() {
            return asked.unit().equals("min");
        }
    }

    /** With these fields. */
    static ChatsPage of(ChatsWish fields, ChatsView chats, SendingView sending, NumbersPage numbers) {
        return new ChatsPage(
                fields.seen(),
                ChatsForm.switches(fields.switches()).entrySet().stream()
                        .map(each -> new Switch(each.getKey(), each.getValue(), isGreyed(each.getKey(), chats)))
                        .toList(),
                List.of(
                        new Interval(
                                "interval",
                                fields.interval(),
                                SHORTEST_MILLIS,
                                LONGEST_MILLIS,
                                chats.usualInterval().isZero()),
                        new Interval(
                                "campaignInterval",
                                fields.campaignInterval(),
                                SHORTEST_CAMPAIGN_MILLIS,
                                LONGEST_MILLIS,
                                false)),
                sending,
                numbers,
                Map.of(),
                null);
    }

    private static boolean isGreyed(String name, ChatsView chats) {
        return switch (name) {
            case "showOnline" -> !chats.canShowOnline();
            case "smsProvider" -> !chats.canBeginChats();
            default -> false;
        };
    }

    /** Changes whenever the queue looks otherwise. */
    public String mark() {
        return mark(sending);
    }

    /** To the minute, as people read it: what waits behind a slow interval would otherwise change all the time. */
    static String mark(SendingView sending) {
        return Integer.toHexString(Objects.hash(
                sending.usual(),
                sending.campaign(),
                sending.isPaused(),
                sending.isStopped(),
                minute(sending.usualUntil()),
                minute(sending.campaignUntil())));
    }

    private static @Nullable Instant minute(@Nullable Instant until) {
        return until == null ? null : until.truncatedTo(ChronoUnit.MINUTES);
    }

    /** Why the portal does not take the account as its SMS provider; null when it does. */
    ChatsPage troubled(@Nullable Reason sms) {
        var all = switches.stream()
                .map(each -> each.name().equals("smsProvider") && each.isOn() && !each.isGreyed()
                        ? new Switch(each.name(), true, false, sms)
                        : each)
                .toList();
        return new ChatsPage(seen, all, intervals, sending, numbers, faults, notice);
    }

    ChatsPage telling(@Nullable Notice what) {
        return new ChatsPage(seen, switches, intervals, sending, numbers, faults, what);
    }

    ChatsPage refused(List<Fault> wrong) {
        var sentences = wrong.stream()
                .collect(Collectors.toMap(
                        Fault::field,
                        fault -> new Sentence("placement.fault." + fault.field() + "." + fault.word(), fault.detail()),
                        (one, other) -> one,
                        LinkedHashMap<String, Sentence>::new));
        return new ChatsPage(seen, switches, intervals, sending, numbers, sentences, notice);
    }
}
