package org.openchannel.bridge.watch;

/**
 * Whether the trace keeps request and answer of what simply arrived, too, or only of what did not. They cost no round trip
 * and no commit, but about a kilobyte of database for each hop until texts are removed.
 */
public record KeptBodies(boolean ofArrived) {}
