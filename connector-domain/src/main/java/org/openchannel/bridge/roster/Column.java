package org.openchannel.bridge.roster;

/** What the roster can be sorted by. */
public enum Column {
    NAME,
    NUMBER,
    GATEWAY,
    LINE,
    STATUS,
    UNTIL,
    QUEUE,
    LAST
}
