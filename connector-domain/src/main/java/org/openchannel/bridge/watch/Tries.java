package org.openchannel.bridge.watch;

/** Where tries are written down. */
public interface Tries {

    /** In the caller's transaction. */
    void add(Try made);
}
