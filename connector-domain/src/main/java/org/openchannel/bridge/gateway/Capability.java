package org.openchannel.bridge.gateway;

/** What a gateway can do; what it can't is not offered and never called. */
public enum Capability {
    LOGIN_QR,
    LOGIN_PAIRING_CODE,
    LOGIN_TOKEN,
    SEND_TEXT,
    SEND_IMAGE,
    SEND_FILE,
    SEND_VOICE,
    EDIT_OUT,
    DELETE_OUT,
    EDIT_IN,
    DELETE_IN,
    STATUS_DELIVERED,
    STATUS_READ,
    CALL_MISSED,
    PRESENCE,
    /** Who has a number can be written to without having written before. */
    BEGIN_BY_NUMBER,
    ECHO_FROM_PHONE,
    /** The same command id sent twice makes one message. */
    IDEMPOTENT_SEND,
    /** What we do not take is posted again, for an hour at least. */
    REPEATS_HOOKS
}
