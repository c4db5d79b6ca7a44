package org.openchannel.bridge.audit;

import java.util.List;

/** What people did. */
public interface Deeds {

    /** In the caller's transaction. */
    void add(Deed deed);

    /** The latest ones first; {@code page} counts from 0. */
    List<Deed> latest(int page, int size);
}
