package org.openchannel.portal.limit;

/** A request is one too many. */
public class LimitReachedException extends RuntimeException {

    /** Which limit it was, by Bitrix24's codes. */
    public enum Limit {
        QUERY_LIMIT_EXCEEDED("Too many requests"),
        OPERATION_TIME_LIMIT("Method is blocked due to operation time limit."),
        OVERLOAD_LIMIT("REST API is blocked due to overload.");

        private final String description;

        Limit(String description) {
            this.description = description;
        }

        /** In Bitrix24's words. */
        public String description() {
            return description;
        }
    }

    private final Limit limit;

    public LimitReachedException(Limit limit) {
        super(limit.description());
        this.limit = limit;
    }

    /** Which. */
    public Limit limit() {
        return limit;
    }
}
