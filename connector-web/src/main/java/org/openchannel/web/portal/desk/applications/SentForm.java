package org.openchannel.web.portal.desk.applications;

import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchannel.portal.delivery.EventView;

/** The form an event goes out as, for eyes: tokens are made anew for each try and are not shown. */
final class SentForm {

    private static final String MASK = "%E2%80%A2%E2%80%A2%E2%80%A2";

    private SentForm() {}

    static String of(EventView event) {
        return Stream.of(
                        "event=" + event.event(),
                        event.formData(),
                        "ts=" + event.raisedAt().getEpochSecond(),
                        "auth=" + MASK)
                .filter(part -> !part.isEmpty())
                .collect(Collectors.joining("&"));
    }
}
