package org.openchannel.faults;

/**
 * One line of the journal.
 *
 * @param at milliseconds since 1970, by this computer's clock
 * @param chat the customer's chat; empty where it is about none
 * @param seq the message's number in its chat and way, from 1; 0 where it is about none
 * @param note whatever else is to be known
 */
record Entry(long at, Deed deed, Way way, String chat, long seq, String note) {

    /** The message it is about, as reports name it. */
    String message() {
        return way + " " + chat + " " + seq;
    }
}
