package org.openchannel.web.portal.rest.crm;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.portal.crm.FieldText;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/** What calls say of things to do. */
final class TodoParts {

    static final String COLOUR = "COLOR";

    private static final int MOST_REMINDERS = 20;

    private TodoParts() {}

    /** When it is due. */
    static Instant moment(Parameters sent, String name) {
        return FieldText.moment(sent.text(name).orElseThrow(() -> Sent.lacking(name)))
                .orElseThrow(() -> new RestException(400, "WRONG_DATETIME_FORMAT", "Wrong datetime format"));
    }

    /** Its colour and when to remind of it, where that was said. */
    static Map<String, Object> settings(Parameters sent) {
        var settings = new LinkedHashMap<String, Object>();
        sent.text("colorId").filter(TodoParts::isColour).ifPresent(colour -> settings.put(COLOUR, colour));
        sent.items("pingOffsets")
                .ifPresent(offsets -> settings.put(
                        "PING_OFFSETS",
                        offsets.stream()
                                .flatMap(offset -> Parameters.scalar(offset).stream())
                                .filter(minutes -> minutes.matches("\\d{1,9}"))
                                .limit(MOST_REMINDERS)
                                .toList()));
        return settings;
    }

    static boolean isColour(String colour) {
        return colour.matches("[1-7]|default");
    }
}
