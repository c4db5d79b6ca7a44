package org.openchannel.web.http;

import java.text.MessageFormat;
import java.util.MissingResourceException;
import java.util.ResourceBundle;

/**
 * What people read, by key: {@code desk.title} lies in the bundle {@code texts/desk}. Each bundle is complete in each
 * language; a missing key shows itself and fails the build's test.
 */
public final class Texts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private Texts() {}

    /** The text of {@code key}, with {@code {0}} … replaced by {@code parameters} where there are any. */
    public static String of(Language language, String key, Object... parameters) {
        var dot = key.indexOf('.');
        try {
            var bundle = ResourceBundle.getBundle(
                    "texts." + key.substring(0, Math.max(dot, 0)),
                    language.locale(),
                    Texts.class.getClassLoader(),
                    NO_FALLBACK);
            var text = bundle.getString(key);
            return parameters.length == 0 ? text : new MessageFormat(text, language.locale()).format(parameters);
        } catch (MissingResourceException e) {
            return "??" + key + "??";
        }
    }
}
