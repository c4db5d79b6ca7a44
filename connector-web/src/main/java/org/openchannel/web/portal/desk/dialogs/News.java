package org.openchannel.web.portal.desk.dialogs;

/**
 * Something open pages are told.
 *
 * @param kind the event's name; empty for a mere sign of life
 * @param text the chat's number, and after a space who is meant
 */
record News(String kind, String text) {

    /** Keeps proxies from closing quiet connections. */
    static final News BEAT = new News("", "still here");

    static News changed(long chatId) {
        return new News("chat", String.valueOf(chatId));
    }

    static News typing(long chatId, String who) {
        return new News("typing", chatId + " " + who.replaceAll("\\s+", " "));
    }

    boolean isBeat() {
        return kind.isEmpty();
    }
}
