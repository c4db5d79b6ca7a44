package org.openchannel.bridge.access;

/** A provider does not say who somebody is. Its message is for the log and holds nothing secret. */
public class NotVouchedException extends Exception {

    private static final long serialVersionUID = 1;

    /** Why somebody may not enter through a provider. */
    public enum Why {
        /** This browser has not asked, or too long ago. */
        UNASKED,
        /** The provider, or the person there, said no. */
        DECLINED,
        /** The provider can't be reached, or does not do what such a provider does. */
        UNREACHABLE,
        /** What it said can't be trusted. */
        UNTRUSTED,
        /** It knows them, but they may do nothing here. */
        NOBODY,
        /** Their name can't be used here, or is somebody else's. */
        NAME
    }

    private final Why why;

    public NotVouchedException(Why why, String message) {
        super(message);
        this.why = why;
    }

    public NotVouchedException(Why why, String message, Throwable cause) {
        super(message, cause);
        this.why = why;
    }

    public Why why() {
        return why;
    }
}
