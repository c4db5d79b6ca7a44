package org.openchannel.bridge.audit;

import java.util.List;
import java.util.UUID;

/** What people did. */
public interface Deeds {

    /** In the caller's transaction. */
    void add(Deed deed);

    /** The latest ones first; {@code page} counts from 0. */
    List<Deed> latest(int page, int size);

    /** Those about one account, or its portal as a whole, the latest ones first; {@code page} counts from 0. */
    List<Deed> about(UUID account, int page, int size);
}
