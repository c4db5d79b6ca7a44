package org.openchannel.bridge.message;

import org.openchannel.bridge.gateway.Content;

/** What a message is. */
public enum MessageKind {
    TEXT,
    IMAGE,
    VIDEO,
    VOICE,
    AUDIO,
    DOCUMENT,
    /** A call nobody answered. */
    MISSED_CALL,
    /** What we ourselves tell the operators; its text begins with the name of what. */
    NOTE,
    /** Something we can't carry; its text names it. */
    UNSUPPORTED;

    static MessageKind of(Content.Kind kind) {
        return valueOf(kind.name());
    }

    /** How a file of this kind is shown. */
    public Content.Kind contentKind() {
        return Content.Kind.valueOf(name());
    }
}
