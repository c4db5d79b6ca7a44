package org.openchannel.bridge.settings;

import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;

/**
 * How one setting differs.
 *
 * @param what its name, as deeds have it
 * @param before {@code on}, {@code off}, {@code usual}, or an amount and its unit
 * @param after the same
 */
public record Difference(String what, String before, String after) {

    /** All that differs between these, but their editions. */
    public static List<Difference> between(SettingsView before, SettingsView after) {
        var was = before.switches();
        var is = after.switches();
        return Stream.of(
                        of("publish-outgoing", was.publishOutgoing(), is.publishOutgoing()),
                        of("chat-for-sms", was.chatForSms(), is.chatForSms()),
                        of("chat-for-newsletters", was.chatForNewsletters(), is.chatForNewsletters()),
                        of("sms-provider", was.smsProvider(), is.smsProvider()),
                        of("show-online", was.showOnline(), is.showOnline()),
                        new Difference("interval", interval(before.pace()), interval(after.pace())),
                        new Difference(
                                "campaign-interval",
                                text(before.pace().campaignInterval()),
                                text(after.pace().campaignInterval())))
                .filter(difference -> !difference.before.equals(difference.after))
                .toList();
    }

    private static Difference of(String what, boolean before, boolean after) {
        return new Difference(what, word(before), word(after));
    }

    private static String word(boolean isOn) {
        return isOn ? "on" : "off";
    }

    private static String interval(Pace pace) {
        return pace.interval().map(Difference::text).orElse("usual");
    }

    /** {@code 1.5 s}, {@code 2 min}. */
    private static String text(Duration interval) {
        var amount = IntervalAmount.of(interval);
        return amount.amount() + " " + amount.unit();
    }
}
