package org.openchannel.portal.bot;

/** What the pages and the wire may know of a command. */
public record CommandCard(long id, long botId, CommandWish wish) {

    /** What it is called in a language, or in any. */
    public CommandText text(String language) {
        var texts = wish.texts();
        var found = texts.get(language);
        return found != null ? found : texts.values().stream().findFirst().orElseGet(() -> CommandText.of("", ""));
    }
}
