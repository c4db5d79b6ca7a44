/**
 * The accounts of a portal as its application page lists them: the <b>roster</b>. A <b>sheet</b> is one page of it, found,
 * filtered and sorted as somebody wished, and read in few statements however many accounts there are. Accounts nobody
 * wants to see every day can be <b>hidden</b>: only from the list, they go on working. A <b>pulse</b> is when an account
 * last carried a message, written down a few times a minute so that no list ever reads the messages.
 */
@NullMarked
package org.openchannel.bridge.roster;

import org.jspecify.annotations.NullMarked;
