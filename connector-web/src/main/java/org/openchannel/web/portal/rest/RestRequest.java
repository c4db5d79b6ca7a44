package org.openchannel.web.portal.rest;

import java.util.LinkedHashMap;
import java.util.List;
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
        var tree = new LinkedHashMap<String, Object>();
        if (query != null) {
            tree.putAll(form(query));
        }
        tree.putAll(body.tree());
        var token = token(tree, authorization);
        tree.remove("auth");
        tree.remove("access_token");
        return new RestRequest(method(path), Parameters.of(tree), token.orElse(null), webhook(steps(path)));
    }

    /** The method that a path names, as in {@link #method}. */
    static String method(String path) {
        var steps = steps(path);
        var method =
                steps.stream().skip(webhook(steps) == null ? 0 : 2).findFirst().orElse("");
        return FORMAT.matcher(method.toLowerCase(Locale.ROOT)).replaceFirst("");
    }

    private static List<String> steps(String path) {
        return Stream.of(path.split("/")).filter(step -> !step.isEmpty()).toList();
    }

    private static @Nullable Webhook webhook(List<String> steps) {
        return steps.size() >= 2 && USER.matcher(steps.get(0)).matches()
                ? new Webhook(Long.parseLong(steps.get(0)), steps.get(1))
                : null;
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

    /**
     * The body of a request.
     *
     * @param place where among the parameters the long value belongs
     */
    record Body(
            String mediaType,
            String text,
            List<String> place,
            @Nullable LongValue longValue) implements AutoCloseable {

        /** No body. */
        static final Body NONE = new Body("", "");

        /** One without a long value. */
        Body(String mediaType, String text) {
            this(mediaType, text, List.of(), null);
        }

        Map<String, Object> tree() {
            var tree = parsed();
            if (longValue != null) {
                longValue.into(tree, place);
            }
            return tree;
        }

        private Map<String, Object> parsed() {
            var type = mediaType.toLowerCase(Locale.ROOT);
            if (text.isBlank()) {
                return Map.of();
            }
            if (type.startsWith("multipart/form-data")) {
                return form(MultipartText.asForm(mediaType, text));
            }
            return type.startsWith("application/json") ? JsonTree.readCall(text) : form(text);
        }

        @Override
        public void close() {
            if (longValue != null) {
                longValue.close();
            }
        }
    }
}
