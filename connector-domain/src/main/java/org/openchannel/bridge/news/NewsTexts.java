package org.openchannel.bridge.news;

import java.text.MessageFormat;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.gateway.UserAction;

/** News in the words of a portal's language. */
final class NewsTexts {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    private final ResourceBundle texts;

    private NewsTexts(ResourceBundle texts) {
        this.texts = texts;
    }

    /** English unless we speak {@code language}. */
    static NewsTexts in(String language) {
        var name = NewsTexts.class.getPackageName() + ".news";
        var loader = NewsTexts.class.getClassLoader();
        return new NewsTexts(ResourceBundle.getBundle(name, Locale.forLanguageTag(language), loader, NO_FALLBACK));
    }

    /** What happened to the account that people call {@code name}. */
    String of(News news, String name) {
        var detail = news.detail();
        var words = switch (news.kind()) {
            case LINKED, LOST, RESTORED -> say(key(news), phone(detail));
            case SCAN_NEEDED -> say(key(news) + "." + detail, "");
            case RESTRICTED -> say(key(news), detail.isEmpty() ? "" : say("until", moment(Instant.parse(detail))));
            case ACTION_NEEDED ->
                say(key(news) + "." + UserAction.valueOf(detail).name(), "");
            case ENDS_SOON -> endsSoon(detail);
            case FROZEN -> say(key(news), detail);
            case UNLINKED -> "";
        };
        return "[b]" + plain(name) + "[/b]: " + words;
    }

    private String endsSoon(String detail) {
        var parts = detail.split(" ", 2);
        return say("ends_soon." + parts[0], moment(Instant.parse(parts[1])));
    }

    private static String key(News news) {
        return news.kind().name().toLowerCase(Locale.ROOT);
    }

    private String say(String key, @Nullable String value) {
        return new MessageFormat(texts.getString(key), texts.getLocale())
                .format(new Object[] {value})
                .replaceAll(" {2,}", " ")
                .replaceAll(" (?=[.,])", "");
    }

    private static String phone(String number) {
        return number.isEmpty() ? "" : "(" + number + ")";
    }

    private String moment(Instant at) {
        return DateTimeFormatter.ofPattern(texts.getString("moment"), Locale.ROOT)
                .format(at.atZone(ZoneOffset.UTC));
    }

    /** Names are people's: what the portal would take for markup is not. */
    private static String plain(String name) {
        return name.replace('[', '(').replace(']', ')');
    }
}
