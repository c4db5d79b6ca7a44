package org.openchannel.web.placement;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.account.FillSettings.Fault;

/**
 * What came of what somebody did about the connection.
 *
 * @param faults what is wrong with what they entered, by field
 * @param entered what they entered, secrets left out by whoever shows it
 * @param invitation the address to send to who has the telephone; shown once
 */
public record Told(
        Map<String, Fault> faults,
        Map<String, String> entered,
        @Nullable String invitation) {

    /** Nothing. */
    static final Told NOTHING = new Told(Map.of(), Map.of(), null);

    static Told refused(Map<String, Fault> faults, Map<String, String> entered) {
        return new Told(faults, entered, null);
    }

    static Told invited(String address) {
        return new Told(Map.of(), Map.of(), address);
    }
}
