package org.openchannel.simulator.hook;

/** What a notice is about. */
public enum Topic {
    MESSAGE("message"),
    MESSAGE_EDITED("message.edited"),
    MESSAGE_REVOKED("message.revoked"),
    MESSAGE_ACK("message.ack"),
    CALL_MISSED("call.missed"),
    SESSION_STATUS("session.status");

    private final String wireName;

    Topic(String wireName) {
        this.wireName = wireName;
    }

    /** Its name on the wire. */
    public String wireName() {
        return wireName;
    }
}
