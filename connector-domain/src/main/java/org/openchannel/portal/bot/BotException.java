package org.openchannel.portal.bot;

/** What was asked of a bot can't be done. */
public class BotException extends RuntimeException {

    private final Reason reason;

    public BotException(Reason reason) {
        super(reason.name());
        this.reason = reason;
    }

    /** Why not. */
    public enum Reason {
        NO_CODE,
        NO_NAME,
        /** Another owner has a bot of that code. */
        CODE_TAKEN,
        TOO_MANY,
        /** The email is somebody's. */
        EMAIL_TAKEN,
        NO_SUCH_BOT,
        /** It is another owner's. */
        FOREIGN_BOT,
        NOTHING_TO_CHANGE,
        NO_COMMAND,
        NO_SUCH_COMMAND,
        FOREIGN_COMMAND,
        COMMAND_TAKEN,
        /** The key that is to replace the old one is somebody's. */
        KEY_TAKEN
    }

    public Reason reason() {
        return reason;
    }
}
