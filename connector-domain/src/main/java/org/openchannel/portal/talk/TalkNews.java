package org.openchannel.portal.talk;

/** Who must know what happens in talks. Called inside the transaction that changes them. */
public interface TalkNews {

    /** How somebody came to say something. */
    enum Context {
        TEXTAREA,
        KEYBOARD
    }

    /** {@code message} was said. */
    void said(Talk talk, TalkMessage message, Context context);

    /** {@code message} was changed. */
    void changed(Talk talk, TalkMessage message);

    /** {@code message} was taken back. */
    void takenBack(Talk talk, TalkMessage message);

    /** {@code by} brought {@code userId} in; of a private talk: opened it. */
    void joined(Talk talk, long userId, long by);

    /** {@code userId} put a reaction on {@code message}, or took it back. */
    void reacted(Talk talk, TalkMessage message, Reaction reaction);

    /** A reaction, put or taken back. */
    record Reaction(long userId, String code, boolean isAdded) {}
}
