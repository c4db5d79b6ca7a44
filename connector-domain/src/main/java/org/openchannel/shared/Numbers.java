package org.openchannel.shared;

import java.util.List;

/** Consecutive whole numbers where the wire wants numbers: users, lines, chats, messages, sessions of a portal. */
public interface Numbers {

    /**
     * The next number of {@code sequence} (a database sequence of that name). Gaps are possible, repeats are not.
     *
     * @param sequence a name from our own code, {@code [a-z_]+}, never from a request
     */
    long next(String sequence);

    /** The next {@code count} numbers of {@code sequence}, ascending, in one go. */
    List<Long> next(String sequence, int count);
}
