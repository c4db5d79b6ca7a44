package org.openchannel.web.phone;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openchannel.simulator.telephone.PhoneNumber;

/**
 * What every telephone on the page shows, and which of them is in front where there is room for one only. It is the
 * page's address: {@code ?s=79162003040.79001234567&s=79001234567.link&front=79001234567}.
 */
final class Arrangement {

    /** The parameter of a telephone's screen. */
    static final String SCREEN = "s";

    /** The parameter of the telephone in front. */
    static final String FRONT = "front";

    private final Map<PhoneNumber, Screen> screens;
    private final @Nullable PhoneNumber front;

    private Arrangement(Map<PhoneNumber, Screen> screens, @Nullable PhoneNumber front) {
        this.screens = screens;
        this.front = front;
    }

    static Arrangement read(@Nullable Collection<String> screens, @Nullable String front) {
        var read = new LinkedHashMap<PhoneNumber, Screen>();
        if (screens != null) {
            screens.stream()
                    .limit(50)
                    .map(entry -> entry.split("\\.", 2))
                    .forEach(parts -> Screen.number(parts[0])
                            .ifPresent(number -> read.put(number, Screen.read(parts.length < 2 ? "" : parts[1]))));
        }
        return new Arrangement(read, front == null ? null : Screen.number(front).orElse(null));
    }

    Screen screenOf(PhoneNumber number) {
        return screens.getOrDefault(number, Screen.CHATS);
    }

    /** The telephone in front, where somebody chose one. */
    @Nullable PhoneNumber front() {
        return front;
    }

    /** The same with {@code number} in front, showing {@code screen}. */
    Arrangement with(PhoneNumber number, Screen screen) {
        var changed = new LinkedHashMap<>(screens);
        changed.put(number, screen);
        return new Arrangement(changed, number);
    }

    /** Its address. Every part of it is made of letters, digits, dots, dashes and underscores. */
    String address() {
        var query = screens.entrySet().stream()
                .filter(entry -> !entry.getValue().equals(Screen.CHATS))
                .map(entry -> SCREEN + "=" + entry.getKey().digits() + "."
                        + entry.getValue().token())
                .collect(Collectors.joining("&"));
        var inFront = front == null ? "" : (query.isEmpty() ? "" : "&") + FRONT + "=" + front.digits();
        return query.isEmpty() && inFront.isEmpty() ? "/phone" : "/phone?" + query + inFront;
    }
}
