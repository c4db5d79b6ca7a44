package org.openchannel.web.placement;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.binding.LineHealth;
import org.openchannel.bridge.binding.LineManners.Manners;
import org.openchannel.bridge.binding.LineView;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.shared.lane.Shelf.Kept;

/**
 * What the section about the connection shows beside what every section does.
 *
 * @param word the word its sentences about the state are found by
 * @param cause why a connection ended
 * @param warnings what a connected account may not do, or a person must
 * @param validity where the words are found for what ends when the connection does
 * @param fields what must be entered to link; none where a code is scanned
 * @param traffic when something travelled last
 * @param invitedUntil until when somebody may link it by invitation
 * @param manners what the line says by itself, where that is offered to be switched off
 * @param held what waited over the end of a link, for a person to decide about
 * @param canSwitchOn whether the connector may be switched on again on its line
 * @param told what came of what somebody just did
 */
public record ConnectionPage(
        String word,
        @Nullable Reason cause,
        List<Warning> warnings,
        @Nullable String validity,
        List<FieldView> fields,
        Traffic traffic,
        @Nullable Instant invitedUntil,
        @Nullable Manners manners,
        @Nullable Kept held,
        boolean canSwitchOn,
        Told told) {

    private static final String NOT_SCANNED = "not_scanned";

    /**
     * What is to be said of an account although it is connected.
     *
     * @param icon the icon's name
     * @param title where its title is found
     * @param text where the sentence is found that says what follows and what to do
     * @param until when it is over
     */
    public record Warning(
            String icon,
            String title,
            String text,
            @Nullable Instant until) {

        static List<Warning> of(SessionSnapshot session) {
            var all = new ArrayList<Warning>();
            var restriction = session.circumstances().restriction();
            if (restriction != null) {
                all.add(new Warning(
                        "slash-circle",
                        "link.restricted." + lower(restriction.reason()),
                        "link.scope." + lower(restriction.scope()),
                        restriction.until()));
            }
            var action = session.circumstances().action();
            if (action != null) {
                var key = "link.action." + lower(action);
                all.add(new Warning("phone-vibrate", key, key + ".text", null));
            }
            return all;
        }
    }

    /** When something travelled last. */
    public record Traffic(
            @Nullable Instant received, @Nullable Instant sent) {}

    /** The word sentences about a session's state are found by: an end by contract is another one than of codes. */
    static String word(SessionSnapshot session) {
        var isEnd = session.state() == SessionState.EXPIRED && !NOT_SCANNED.equals(session.cause());
        return isEnd ? "ended" : lower(session.state());
    }

    static boolean canSwitchOn(LineView line) {
        return line.health() == LineHealth.OFF && line.account().session().state() == SessionState.CONNECTED;
    }

    static @Nullable String validity(SessionSnapshot session) {
        var source = session.circumstances().validity();
        return source == null ? null : "link.validity." + lower(source);
    }

    private static String lower(Enum<?> word) {
        return word.name().toLowerCase(Locale.ROOT);
    }
}
