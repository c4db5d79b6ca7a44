package org.openchannel.portal.event;

/**
 * An event bound to a handler, or to the queue that an application empties itself.
 *
 * @param handlerUrl empty for the queue
 * @param authUser whose token the handler gets; 0 for whoever causes the event
 * @param isOffline whether events are kept until they are fetched, instead of sent
 * @param connector the source they are kept for; empty for none
 * @param minTimeout of {@code ONOFFLINEEVENT}: the least seconds between two notices
 */
public record BoundEvent(
        long applicationId,
        String event,
        String handlerUrl,
        long authUser,
        boolean isOffline,
        String connector,
        int minTimeout) {

    private static final int A_SECOND = 1;

    /** Bound to a handler. */
    public BoundEvent(long applicationId, String event, String handlerUrl, long authUser) {
        this(applicationId, event, handlerUrl, authUser, false, "", A_SECOND);
    }

    /** Kept for {@code connector} until it is fetched. */
    public static BoundEvent offline(long applicationId, String event, String connector) {
        return new BoundEvent(applicationId, event, "", 0, true, connector, A_SECOND);
    }

    /** The same with another pause between notices. */
    public BoundEvent withMinTimeout(int seconds) {
        return new BoundEvent(applicationId, event, handlerUrl, authUser, isOffline, connector, seconds);
    }
}
