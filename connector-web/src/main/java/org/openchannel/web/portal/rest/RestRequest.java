package org.openchannel.web.portal.rest;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.web.http.PhpForm;

/**
 * A request at the door, understood as far as that goes without asking anybody.
 *
 * @param method lower case, without {@code .json}; empty when the address names none
 * @param token the access token that came along in whatever place
 */
record RestRequest(
        String method,
        Parameters parameters,
        @Nullable String token,
        @Nullable Webhook webhook) {

    private static final Pattern USER = Pattern.compile("\\d{1,18}");
    private static final Pattern FORMAT = Pattern.compile("\\.(json|xml)$");

    /** The key in an address such as {@code /rest/1/key/method}. */
    record Webhook(long userId, String key) {}

    /** Understands a request; {@code authorization} is the header. */
    static RestRequest of(String path, @Nullable String query, Body body, @Nullable String authorization) {
        var steps = Stream.of(path.split("/")).filter(step -> !step.isEmpty()).toList();
        var isWebhook = steps.size() >= 2 && USER.matcher(steps.get(0)).matches();
        var method = steps.stream().skip(isWebhook ? 2 : 0).findFirst().orElse("");
        var tree = new LinkedHashMap<String, Object>();
        if (query != null) {
            tree.putAll(form(query));
        }
        tree.putAll(body.tree());
        var token = token(tree, authorization);
        tree.remove("auth");
        tree.remove("access_token");
        return new RestRequest(
                FORMAT.matcher(method.toLowerCase(Locale.ROOT)).replaceFirst(""),
                Parameters.of(tree),
                token.orElse(null),
                isWebhook ? new Webhook(Long.parseLong(steps.get(0)), steps.get(1)) : null);
    }

    private static Optional<String> token(Map<String, Object> tree, @Nullable String authorization) {
        if (authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7)) {
            return Optional.of(authorization.substring(7).strip());
        }
        return Parameters.scalar(tree.get("auth"))
                .or(() -> Parameters.scalar(tree.get("access_token")))
                .filter(token -> !token.isBlank());
    }

    /** Reads a form, refusing one beyond the caps. */
    static Map<String, Object> form(String text) {
        try {
            return PhpForm.parse(text).fields();
        } catch (PhpForm.UnreadableFormException e) {
            throw new RestException(400, "INVALID_REQUEST", String.valueOf(e.getMessage()));
        }
    }

    /** The body of a request: its type and its text. */
    record Body(String mediaType, String text) {

        /** No body. */
        static final Body NONE = new Body("", "");

        Map<String, Object> tree() {
            var type = mediaType.toLowerCase(Locale.ROOT);
            if (text.isBlank()) {
                return Map.of();
            }
            if (type.startsWith("multipart/form-data")) {
                return form(MultipartText.asForm(mediaType, text));
            }
            return type.startsWith("application/json") ? JsonTree.readCall(text) : form(text);
        }
    }
}
