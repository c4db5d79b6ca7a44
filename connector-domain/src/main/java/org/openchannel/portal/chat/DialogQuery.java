package org.openchannel.portal.chat;

/**
 * Which dialogs somebody wants to see.
 *
 * @param text to be found in the customer's name, phone or external id; empty for any
 * @param lineId of one line; 0 for any
 * @param onlyOpen whether only those with an open session
 * @param offset how many to skip
 * @param most how many at most, up to 100
 */
public record DialogQuery(String text, long lineId, boolean onlyOpen, int offset, int most) {

    private static final int MOST = 100;

    public DialogQuery {
        text = text.strip();
        offset = Math.max(0, offset);
        most = Math.min(MOST, Math.max(1, most));
    }

    /** The latest of all. */
    public static DialogQuery latest(int most) {
        return new DialogQuery("", 0, false, 0, most);
    }
}
