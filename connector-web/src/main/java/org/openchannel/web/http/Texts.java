package org.openchannel.web.http;

import java.text.MessageFormat;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * What people read, by key. A key begins with its part of the product, {@code desk} or {@code phone}; the texts of a part
 * lie in the bundle {@code texts/<part>}, and those that one room of the desk has for itself in {@code texts/desk/<room>}.
 * Each bundle is complete in each language; a missing key shows itself and fails the build's test.
 */
public final class Texts {

    private static final List<String> BUNDLES = List.of(
            "console",
            "desk",
            "desk.applications",
            "desk.center",
            "desk.crm",
            "desk.dialogs",
            "desk.lines",
            "desk.messenger",
            "desk.people",
            "desk.placements",
            "desk.signin",
            "desk.weather",
            "layout",
            "link",
            "phone",
            "placement",
            "start");

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private static final Map<Language, Map<String, String>> ALL =
            Arrays.stream(Language.values()).collect(Collectors.toMap(Function.identity(), Texts::all));

    private Texts() {}

    /** The text of {@code key}, with {@code {0}} … replaced by {@code parameters} where there are any. */
    public static String of(Language language, String key, Object... parameters) {
        var text = ALL.getOrDefault(language, Map.of()).get(key);
        if (text == null) {
            return "??" + key + "??";
        }
        return parameters.length == 0 ? text : new MessageFormat(text, language.locale()).format(parameters);
    }

    private static Map<String, String> all(Language language) {
        return BUNDLES.stream()
                .map(name -> ResourceBundle.getBundle(
                        "texts." + name, language.locale(), Texts.class.getClassLoader(), NO_FALLBACK))
                .flatMap(bundle -> bundle.keySet().stream().map(key -> Map.entry(key, bundle.getString(key))))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }
}
