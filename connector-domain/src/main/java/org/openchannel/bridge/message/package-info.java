/**
 * Messages and their way across. A <b>message</b> is <b>inbound</b> (messenger to portal) or <b>outbound</b> (portal to
 * messenger) and has an id on each side that never replaces the other. A long operator's message becomes several
 * <b>parts</b>, each a message of its own to the messenger, all with the same im id. A <b>courier</b> carries messages
 * to one side; what a messenger tells about a message we do not know yet is <b>parked</b>.
 *
 * <p>A <b>change</b> gives a message other words or takes it back. It travels in the message's own lane, behind it; each change
 * is a new <b>revision</b>, and a change the far side knows already, because the message left with it, does not travel. A
 * change that comes before its message is parked, too. What the company writes on its own phone is the company's <b>own</b>
 * message; a <b>note</b> is what we ourselves tell the operators. An <b>order</b> is what a portal sends outside of any chat.
 *
 * <p>What comes from either side is an <b>arrival</b>. Arrivals of the same moment are stored together, in one transaction
 * for the whole <b>crowd</b> of chats and messages they touch. While somebody is asked whether an operator may send, what
 * comes of the same chat waits for its <b>turn</b>.
 *
 * <p>What somebody wrote who may not send is a <b>refusal</b>: it is kept, goes nowhere, and its author is told.
 *
 * <p>Nothing is lost: a message and its load are stored in one transaction before its sender is told that we have it,
 * and every outcome is stored together with the load's end.
 */
@NullMarked
package org.openchannel.bridge.message;

import org.jspecify.annotations.NullMarked;
