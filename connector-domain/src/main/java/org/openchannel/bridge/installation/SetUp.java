package org.openchannel.bridge.installation;

/** The words of the queue in which we arrange ourselves on portals. */
public final class SetUp {

    /** The queue. */
    public static final String QUEUE = "bridge.setup";

    /** Register connector, events and placements; the subject is an installation. */
    public static final String INSTALLATION = "installation";

    /** Make a line on the portal what we hold of it; the subject is a binding. */
    public static final String BINDING = "binding";

    /**
     * What a set-up consists of. Whoever adds an event, a flag or a placement raises it: every portal is then set up once
     * more.
     */
    static final int EDITION = 1;

    private SetUp() {}
}
