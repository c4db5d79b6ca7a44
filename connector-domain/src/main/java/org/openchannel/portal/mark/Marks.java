package org.openchannel.portal.mark;

import java.util.List;

/** What people marked for themselves. */
public interface Marks {

    /** All of somebody's marks. */
    List<Mark> of(long userId);

    /** Who marked something so, in any order. */
    List<Long> people(Mark.Kind kind, String about);

    /** Adds a mark, or makes the one there is as new as this. */
    void put(Mark mark);

    /** Takes a mark away; false when there was none. */
    boolean remove(long userId, Mark.Kind kind, String about);

    /** Takes everybody's marks of a kind about something away. */
    void drop(Mark.Kind kind, String about);
}
