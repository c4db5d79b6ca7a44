package org.openchannel.faults;

/** What an entry of the journal is about. */
enum Deed {
    /** Somebody gave the product a message; whether it took it is not known yet. */
    ASKED,
    /** The product answered 2xx: from now on it must not lose the message. */
    TAKEN,
    /** The message stands in the chat at the other end; twice when it stands there twice. */
    SHOWN,
    /** The message stands there, but whoever sent it was not told so, and can't find it out. */
    BLIND,
    /** The product keeps the message as undeliverable, with a reason. */
    DEAD,
    /** The portal was told how far an operator's message came; the note is {@code delivery} or {@code reading}. */
    TOLD,
    /** A call about a chat begins; the note names it. */
    CALL_BEGUN,
    /** The call of that name was answered, or its connection is gone. */
    CALL_ENDED,
    /** A call brought a token or a chat that is not its own. */
    MIXED_UP,
    /** A call was refused because there were too many of them. */
    LIMITED,
    /** A fault begins; the note says which. */
    BROKEN,
    /** The last fault is over. */
    HEALED
}
