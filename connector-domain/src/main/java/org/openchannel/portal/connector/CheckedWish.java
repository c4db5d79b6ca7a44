package org.openchannel.portal.connector;

import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A wish that can be registered. */
record CheckedWish(
        String code,
        String name,
        ConnectorWish.Icon icon,
        ConnectorWish.Icon disabledIcon,
        String placementHandler,
        ConnectorWish.Flags flags,
        String comment) {

    private static final Pattern CODE = Pattern.compile("[a-z0-9_]{1,50}");
    private static final Pattern STYLE = Pattern.compile("[#a-zA-Z0-9%.,() -]{0,60}");
    private static final Pattern ADDRESS = Pattern.compile("(?i)https?://[^/\\s]+\\S*");
    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_ADDRESS = 1000;
    private static final int LONGEST_COMMENT = 1000;
    private static final int LONGEST_ICON = 100_000;

    /** Refuses what can't be registered, with Bitrix24's codes and in its order. */
    static CheckedWish of(ConnectorWish wish) {
        var code = code(wish.id());
        var name = required(wish.name(), "NAME_REQUIRED", "Connector name is not specified");
        check(name.length() <= LONGEST_NAME, "NAME is longer than " + LONGEST_NAME + " characters");
        required(wish.icon().dataImage(), "ICON_REQUIRED", "Connector icon is not specified");
        checkIcon("ICON", wish.icon());
        checkIcon("ICON_DISABLED", wish.disabledIcon());
        var comment = wish.comment() == null ? "" : wish.comment();
        check(comment.length() <= LONGEST_COMMENT, "COMMENT is longer than " + LONGEST_COMMENT + " characters");
        var address =
                required(wish.placementHandler(), "NO_PLACEMENT_HANDLER", "Failed to get the embedding handler URL");
        if (address.length() > LONGEST_ADDRESS || !ADDRESS.matcher(address).matches()) {
            throw new RegistrationException(
                    "APPLICATION_REGISTRATION_ERROR",
                    "Application registration error: PLACEMENT_HANDLER is not an http(s) address");
        }
        return new CheckedWish(code, name, wish.icon(), wish.disabledIcon(), address, wish.flags(), comment);
    }

    private static String code(@Nullable String id) {
        if (id != null && id.contains(".")) {
            throw new RegistrationException(
                    "APPLICATION_REGISTRATION_ERROR_POINT",
                    "Application registration error. The connector identifier cannot contain a dot");
        }
        var code = required(id, "CONNECTOR_ID_REQUIRED", "Connector ID is not specified")
                .toLowerCase(Locale.ROOT);
        check(CODE.matcher(code).matches(), "ID may hold digits, Latin letters and '_', at most 50 of them");
        return code;
    }

    private static void checkIcon(String field, ConnectorWish.Icon icon) {
        var image = icon.dataImage();
        check(image == null || image.length() <= LONGEST_ICON, field + "[DATA_IMAGE] is longer than " + LONGEST_ICON);
        checkStyle(field + "[COLOR]", icon.color());
        checkStyle(field + "[SIZE]", icon.size());
        checkStyle(field + "[POSITION]", icon.position());
    }

    private static void checkStyle(String field, @Nullable String value) {
        check(value == null || STYLE.matcher(value).matches(), field + " is not a value for a style");
    }

    private static String required(@Nullable String text, String code, String description) {
        if (text == null || text.isBlank()) {
            throw new RegistrationException(code, description);
        }
        return text.strip();
    }

    private static void check(boolean holds, String otherwise) {
        if (!holds) {
            throw new RegistrationException(
                    "GENERAL_CONNECTOR_REGISTRATION_ERROR", "General connector registration error: " + otherwise);
        }
    }
}
