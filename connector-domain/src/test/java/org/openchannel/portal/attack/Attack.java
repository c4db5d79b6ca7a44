package org.openchannel.portal.attack;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One call that means no good.
 *
 * @param what names the spoilt parameter and the poison
 * @param json the parameters as a JSON object
 */
public record Attack(String method, String what, String json) {

    private static final Pattern LEAK =
            Pattern.compile("[a-z]\\.[A-Z]\\w*Exception|\\bjava[.x]|org[./]openchannel|jakarta\\.|\\tat |SQL state");

    /** Parameters that may name something to be fetched or called. */
    private static final Pattern ADDRESS =
            Pattern.compile("(?i).*(url|handler|picture|avatar|icon|link|image|photo|file|www|site)[^.]*");

    /** Where nobody listens. */
    private static final int DISCARD = 9;

    /** Poisons by name, as JSON. */
    private static final Map<String, String> POISONS = poisons();

    private static Map<String, String> poisons() {
        var poisons = new LinkedHashMap<String, String>();
        poisons.put("nothing", "null");
        poisons.put("empty", "\"\"");
        poisons.put("list", "[1,\"two\",[3]]");
        poisons.put("map", "{\"0\":{\"a\":{\"b\":[]}},\"id\":[1]}");
        poisons.put("list of maps", "[{\"id\":{}},{}]");
        poisons.put("flag", "true");
        poisons.put("negative", "-1");
        poisons.put("fraction", "1.5");
        poisons.put("beyond a long", "99999999999999999999");
        poisons.put("absurd number", "1e999");
        poisons.put("biggest long", "9223372036854775807");
        poisons.put("huge", quoted("x".repeat(70_000)));
        poisons.put("longish", quoted("я".repeat(2_100)));
        poisons.put("NUL", "\"a\\u0000b\"");
        poisons.put("lone surrogate", "\"\\ud800\"");
        poisons.put("emoji and right to left", quoted("👩‍👩‍👧 \u202Eabc \u2066x"));
        poisons.put(
                "BBCode", quoted("[url=javascript:alert(1)]x[/url][img]file:///etc/passwd[/img]" + "[b]".repeat(500)));
        poisons.put("HTML", quoted("<img src=x onerror=alert(1)><script>alert(1)</script>"));
        poisons.put("SVG", quoted("data:image/svg+xml;base64,PHN2ZyBvbmxvYWQ9ImFsZXJ0KDEpIi8+"));
        poisons.put("quotes", quoted("'; DROP TABLE portal_user; -- %00 ${jndi:ldap://127.0.0.1/x}"));
        poisons.put("metadata service", quoted("http://169.254.169.254/latest/meta-data/"));
        poisons.put("file address", quoted("file:///etc/passwd"));
        poisons.put("gopher address", quoted("gopher://127.0.0.1:25/x"));
        poisons.put("broken address", quoted("http://[::1"));
        poisons.put("deep", "[".repeat(100) + "]".repeat(100));
        return poisons;
    }

    /** All attacks on {@code method}: each parameter with each poison and left out, and the whole with what nobody knows. */
    public static List<Attack> on(String method) {
        var parameters = MethodTable.of(method);
        var attacks = new ArrayList<Attack>();
        attacks.add(new Attack(method, "nothing at all", "{}"));
        attacks.add(
                new Attack(method, "unknown keys", "{\"nobody\":{\"knows\":[1]},\"\":1,\"FIELDS\":7,\"fields\":[[]]}"));
        for (var parameter : parameters) {
            attacks.add(new Attack(method, parameter.path() + " left out", body(parameters, parameter.path(), "")));
            POISONS.forEach((name, poison) -> attacks.add(
                    new Attack(method, parameter.path() + ": " + name, body(parameters, parameter.path(), poison))));
            if (ADDRESS.matcher(parameter.path()).matches()) {
                Addresses.at(DISCARD)
                        .forEach(address -> attacks.add(new Attack(
                                method,
                                parameter.path() + ": " + address,
                                body(parameters, parameter.path(), quoted(address)))));
            }
        }
        return attacks;
    }

    /** What is wrong with an answer; empty when nothing is. */
    public static String complaint(int status, String answer) {
        if (status >= 500 || status < 200) {
            return "status " + status;
        }
        if (status >= 400 && !(answer.contains("\"error\":\"") && answer.contains("\"error_description\":\""))) {
            return "no error of Bitrix24's form";
        }
        return LEAK.matcher(answer).find() && status >= 400 ? "says too much" : "";
    }

    /** The same with more members at its beginning, such as {@code "auth":"…"}. */
    public String jsonWith(String members) {
        return "{" + members + (json.equals("{}") ? "" : ",") + json.substring(1);
    }

    /** What a call needs, with the one parameter replaced by {@code poison}, or left out when that is empty. */
    private static String body(List<MethodTable.Parameter> parameters, String spoilt, String poison) {
        var tree = new LinkedHashMap<String, Object>();
        for (var parameter : parameters) {
            var isSpoilt = parameter.path().equals(spoilt);
            var isNeeded = parameter.isRequired() && !isPartOf(spoilt, parameter) && !isInside(spoilt, parameter);
            if (isSpoilt ? !poison.isEmpty() : isNeeded) {
                put(tree, parameter.path(), isSpoilt ? poison : harmless(parameter));
            }
        }
        return written(tree);
    }

    private static boolean isPartOf(String spoilt, MethodTable.Parameter parameter) {
        return spoilt.startsWith(parameter.path());
    }

    private static boolean isInside(String spoilt, MethodTable.Parameter parameter) {
        return parameter.path().startsWith(spoilt + ".") || parameter.path().startsWith(spoilt + "[]");
    }

    private static String harmless(MethodTable.Parameter parameter) {
        return switch (parameter.type()) {
            case "integer" -> "1";
            case "array" -> "[{}]";
            case "object" -> "{}";
            case "boolean", "char" -> "\"Y\"";
            default -> parameter.path().equals("CONNECTOR") ? "\"strangers_connector\"" : "\"word\"";
        };
    }

    @SuppressWarnings("unchecked") // nothing but these maps is put in
    private static void put(Map<String, Object> tree, String path, String value) {
        var here = tree;
        var steps = path.split("\\.", -1);
        for (int i = 0; i < steps.length - 1; i++) {
            var known = here.get(steps[i]);
            if (!(known instanceof Map)) {
                known = new LinkedHashMap<String, Object>();
                here.remove(steps[i].replace("[]", ""));
                here.put(steps[i], known);
            }
            here = (Map<String, Object>) known;
        }
        here.put(steps[steps.length - 1], value);
    }

    private static String written(Map<?, ?> tree) {
        return tree.entrySet().stream()
                .map(entry -> {
                    var name = String.valueOf(entry.getKey());
                    var value =
                            entry.getValue() instanceof Map<?, ?> map ? written(map) : String.valueOf(entry.getValue());
                    return name.endsWith("[]")
                            ? quoted(name.replace("[]", "")) + ":[" + value + "]"
                            : quoted(name) + ":" + value;
                })
                .collect(Collectors.joining(",", "{", "}"));
    }

    private static String quoted(String text) {
        return "\""
                + text.replace("\\", "\\\\")
                        .replace("\"", "\\\"")
                        .replace("\r", "\\r")
                        .replace("\n", "\\n")
                + "\"";
    }
}
