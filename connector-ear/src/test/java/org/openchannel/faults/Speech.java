package org.openchannel.faults;

/**
 * One thing somebody says. Its number is in its name and its words, so that both ends find it there.
 *
 * @param seq from 1 in its chat and way
 */
record Speech(Way way, String chat, long seq) {

    /** What a messenger calls it. */
    String name() {
        return chat + "-" + seq;
    }

    String words() {
        return Canaries.WORDS + " message " + seq;
    }

    /** The number at the end of a name or of words. */
    static long seq(String nameOrWords) {
        var digits = nameOrWords.replaceFirst("(?s)^.*?(\\d+)\\s*$", "$1");
        return digits.matches("\\d{1,18}") ? Long.parseLong(digits) : 0;
    }
}
