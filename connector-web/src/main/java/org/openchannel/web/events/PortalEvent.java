package org.openchannel.web.events;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.web.http.PhpForm;

/** One event of a portal, as it was posted. Names on the wire come in either case. */
final class PortalEvent {

    private final PhpForm form;

    PortalEvent(PhpForm form) {
        this.form = form;
    }

    /** Its name, in upper case. */
    String name() {
        return form.text("event")
                .filter(name -> name.matches("[A-Za-z0-9_]{1,100}"))
                .orElseThrow(() -> missing("event"))
                .toUpperCase(Locale.ROOT);
    }

    /** The portal it claims to come from. */
    MemberId memberId() {
        return new MemberId(needed("auth", "member_id"));
    }

    /** What proves that; empty when nothing does. */
    String applicationToken() {
        return form.text("auth", "application_token").orElse("");
    }

    /** A field of the authorisation block; empty when it is missing or blank. */
    Optional<String> auth(String key) {
        return form.text("auth", key).filter(text -> !text.isBlank());
    }

    /** In whose name it is posted; 0 when it is the portal itself. */
    long userId() {
        return auth("user_id")
                .filter(id -> id.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElse(0L);
    }

    /** What happened. */
    PhpForm form() {
        return form;
    }

    /** A field of the data, in upper or lower case. */
    String data(String key) {
        return Stream.of(key, key.toLowerCase(Locale.ROOT))
                .flatMap(name -> form.text("data", name).stream())
                .findFirst()
                .orElseThrow(() -> missing(key));
    }

    /** The items of a list in the data. */
    List<PhpForm> items(String key) {
        return form.items("data", key);
    }

    private String needed(String... path) {
        return form.text(path).orElseThrow(() -> missing(String.join(".", path)));
    }

    static IllegalArgumentException missing(String what) {
        return new IllegalArgumentException("The event has no " + what);
    }

    /** A whole number somewhere in an item. */
    static long number(PhpForm item, String... path) {
        return item.text(path)
                .filter(text -> text.matches("\\d{1,18}"))
                .map(Long::parseLong)
                .orElseThrow(() -> missing(String.join(".", path)));
    }

    /** A text somewhere in an item. */
    static String text(PhpForm item, String... path) {
        return item.text(path).orElseThrow(() -> missing(String.join(".", path)));
    }
}
