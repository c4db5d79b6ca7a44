package org.openchannel.portal.session;

/** How far a session got. The numbers are Bitrix24's. */
public enum SessionStatus {
    /** Nobody took it yet. */
    NEW(0),
    /** Somebody passed it on; it is on offer again. */
    SKIPPED(5),
    /** An operator took it and did not write yet. */
    ANSWERED(10),
    /** The customer waits for a first answer of the one who took it. */
    CUSTOMER(20),
    /** The customer wrote again after an answer. */
    CUSTOMER_AGAIN(25),
    /** The operator wrote last. */
    OPERATOR(40),
    /** It is over, and the customer was asked how it was. */
    ASKED_FOR_VOTE(50),
    CLOSED(60),
    SPAM(65);

    private final int code;

    SessionStatus(int code) {
        this.code = code;
    }

    public int code() {
        return code;
    }
}
