package org.openchannel.portal.bot;

import java.util.Arrays;
import java.util.Optional;

/** What a bot is for, by the letter of {@code imbot} and the word of {@code imbot.v2}. */
public enum BotKind {
    STANDARD("B", "bot"),
    OPENLINE("O", "openline"),
    HUMAN("H", "human"),
    SUPERVISOR("S", "supervisor"),
    PERSONAL("P", "personal"),
    NETWORK("N", "network");

    private final String letter;
    private final String word;

    BotKind(String letter, String word) {
        this.letter = letter;
        this.word = word;
    }

    /** By its letter; standard for any other, as Bitrix24 takes it. */
    public static BotKind ofLetter(String letter) {
        return Arrays.stream(values())
                .filter(kind -> kind.letter.equalsIgnoreCase(letter.strip()))
                .filter(kind -> kind != PERSONAL && kind != NETWORK)
                .findFirst()
                .orElse(STANDARD);
    }

    /** By its word. */
    public static Optional<BotKind> ofWord(String word) {
        return Arrays.stream(values())
                .filter(kind -> kind != HUMAN)
                .filter(kind -> kind.word.equals(word))
                .findFirst();
    }

    /** For example {@code B}. */
    public String letter() {
        return letter;
    }

    /** For example {@code bot}. */
    public String word() {
        return this == HUMAN ? STANDARD.word : word;
    }

    /** Whether it hears everything said where it is, and not only what is meant for it. */
    public boolean hearsAll() {
        return this == SUPERVISOR || this == PERSONAL;
    }
}
