package org.openchannel.bridge.courier;

import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.message.Refusal;
import org.openchannel.bridge.right.Verdict;

/** What we ourselves say in a portal's chats, in the portal's language. */
final class PortalTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private PortalTexts(ResourceBundle texts) {
        this.texts = texts;
    }

    /** English unless we speak {@code language}. */
    static PortalTexts in(String language) {
        var name = PortalTexts.class.getPackageName() + ".portal";
        var loader = PortalTexts.class.getClassLoader();
        return new PortalTexts(ResourceBundle.getBundle(name, Locale.forLanguageTag(language), loader, NO_FALLBACK));
    }

    String missedCall(@Nullable String phone) {
        return phone == null
                ? texts.getString("missed-call")
                : format("missed-call-from", "[call=" + phone + "]" + phone + "[/call]");
    }

    String lostFile(String name) {
        return format("lost-file", name);
    }

    String unsupported(String what) {
        return format("unsupported", what);
    }

    /** What we ourselves say, named {@code what}, about a message that says {@code words}. */
    String note(String what, String words) {
        return format(what, words);
    }

    /**
     * That a message goes nowhere.
     *
     * @param refusal why
     * @param quote how it begins
     */
    String refused(Refusal refusal, String account, String quote) {
        var key = refusal.verdict() == Verdict.UNKNOWN ? "refused-unknown" : "refused";
        return format(key, account, quote);
    }

    private String format(String key, Object... values) {
        return new MessageFormat(texts.getString(key), texts.getLocale()).format(values);
    }
}
