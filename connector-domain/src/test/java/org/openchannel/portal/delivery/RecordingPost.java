package org.openchannel.portal.delivery;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.shared.MovableClock;

/** Handlers that take what comes, except those told to refuse. */
public final class RecordingPost implements EventPost {

    private final List<Posted> posted = new ArrayList<>();
    private final List<String> refusing = new ArrayList<>();

    /** What arrived where; the fields by their names as sent. */
    public record Posted(String handler, Map<String, String> fields) {}

    private Runnable delay = () -> {};

    @Override
    public Answer post(String handlerUrl, String form) {
        var fields = new LinkedHashMap<String, String>();
        for (var pair : form.split("&+", -1)) {
            var parts = pair.split("=", 2);
            fields.put(decoded(parts[0]), decoded(parts[1]));
        }
        delay.run();
        posted.add(new Posted(handlerUrl, fields));
        return refusing.contains(handlerUrl) ? new Answer(500, "no") : new Answer(200, "ok");
    }

    /** Every answer takes that long from now on. */
    public void takes(MovableClock clock, Duration time) {
        delay = () -> clock.advance(time);
    }

    /** Lets a handler answer 500. */
    public void refuse(String handler) {
        refusing.add(handler);
    }

    /** Lets every handler answer 200 again. */
    public void acceptAll() {
        refusing.clear();
    }

    /** Everything that arrived, in order. */
    public List<Posted> posted() {
        return posted;
    }

    /** The names of the events that arrived, in order. */
    public List<String> names() {
        return posted.stream()
                .map(post -> post.fields().getOrDefault("event", ""))
                .toList();
    }

    /** What arrived of one event. */
    public List<Map<String, String>> of(String event) {
        return posted.stream()
                .map(Posted::fields)
                .filter(fields -> event.equals(fields.get("event")))
                .toList();
    }

    private static String decoded(String text) {
        return URLDecoder.decode(text, StandardCharsets.UTF_8);
    }
}
