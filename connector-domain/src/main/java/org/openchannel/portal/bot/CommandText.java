package org.openchannel.portal.bot;

/** What a command is called in one language, and what it takes; cut where it is too long. */
public record CommandText(String title, String params) {

    private static final int LONGEST = 500;

    public CommandText {
        title = line(title);
        params = line(params);
    }

    /** These words. */
    public static CommandText of(String title, String params) {
        return new CommandText(title, params);
    }

    /** From two lines. */
    static CommandText parse(String lines) {
        var parts = lines.split("\n", 2);
        return new CommandText(parts[0], parts.length > 1 ? parts[1] : "");
    }

    /** As two lines. */
    String lines() {
        return title + "\n" + params;
    }

    private static String line(String text) {
        var flat = text.replaceAll("\\R", " ").strip();
        return flat.length() <= LONGEST ? flat : flat.substring(0, LONGEST);
    }
}
