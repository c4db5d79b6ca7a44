package org.openchannel.portal.chat;

/**
 * Which dialogs somebody wants to see.
 *
 * @param text to be found in the customer's name, phone or external id, in the chat's name or number, or in the last
 *     message; empty for any
 * @param lineId of one line; 0 for any
 * @param operatorId who asks
 * @param offset how many to skip
 * @param most how many at most, up to 200
 */
public record DialogQuery(String text, long lineId, Which which, long operatorId, int offset, int most) {

    private static final int MOST = 200;
    private static final int LONGEST = 200;

    /** Which of them. */
    public enum Which {
        ALL,
        /** Those the one who asks takes care of. */
        MINE,
        /** Those with an open session in which the customer spoke last. */
        UNANSWERED,
        /** Those with an open session. */
        OPEN
    }

    public DialogQuery {
        text = text.strip();
        text = text.length() <= LONGEST ? text : text.substring(0, LONGEST);
        offset = Math.max(0, offset);
        most = Math.min(MOST, Math.max(1, most));
    }

    /** The latest of all. */
    public static DialogQuery latest(int most) {
        return new DialogQuery("", 0, Which.ALL, 0, 0, most);
    }
}
