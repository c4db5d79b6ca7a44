package org.openchannel.portal.application;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * What an administrator writes about an application.
 *
 * @param scopes what it may call
 * @param handlerUrl its page, shown when somebody opens it; empty where an API-only application has none
 * @param installUrl its installation: a page, or for an API-only application the address that gets ONAPPINSTALL
 * @param menuName its name in the left menu, where it wants one
 * @param isApiOnly whether it has no page at all
 */
public record ApplicationForm(
        String name,
        List<String> scopes,
        String handlerUrl,
        @Nullable String installUrl,
        @Nullable String menuName,
        boolean isApiOnly) {

    private static final int LONGEST_NAME = 200;
    private static final int LONGEST_MENU_NAME = 100;
    private static final int LONGEST_SCOPES = 500;
    private static final int LONGEST_ADDRESS = 1000;

    /** Trims what was typed; empty fields that may be left out become absent. */
    public ApplicationForm {
        name = name.strip();
        scopes = scopes.stream()
                .map(String::strip)
                .filter(scope -> scope.matches("[a-z_.]{1,40}"))
                .distinct()
                .toList();
        handlerUrl = handlerUrl.strip();
        installUrl = installUrl == null || installUrl.isBlank() ? null : installUrl.strip();
        menuName = menuName == null || menuName.isBlank() ? null : menuName.strip();
    }

    /** What is wrong, by field: a key of {@code required}, {@code address}, {@code long}; empty when it is fine. */
    public Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        if (name.isEmpty()) {
            mistakes.put("name", "required");
        } else if (name.length() > LONGEST_NAME) {
            mistakes.put("name", "long");
        }
        if (handlerUrl.isEmpty()) {
            if (!isApiOnly) {
                mistakes.put("handlerUrl", "required");
            }
        } else if (!isAddress(handlerUrl)) {
            mistakes.put("handlerUrl", "address");
        }
        if (installUrl != null && !isAddress(installUrl)) {
            mistakes.put("installUrl", "address");
        }
        if (menuName != null && menuName.length() > LONGEST_MENU_NAME) {
            mistakes.put("menuName", "long");
        }
        if (scopes.isEmpty()) {
            mistakes.put("scopes", "required");
        } else if (String.join(",", scopes).length() > LONGEST_SCOPES) {
            mistakes.put("scopes", "long");
        }
        return mistakes;
    }

    private static boolean isAddress(String text) {
        if (text.length() > LONGEST_ADDRESS || !text.matches("(?i)https?://.+")) {
            return false;
        }
        try {
            return URI.create(text).getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }
}
