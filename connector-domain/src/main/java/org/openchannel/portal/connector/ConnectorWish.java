package org.openchannel.portal.connector;

import org.jspecify.annotations.Nullable;

/**
 * What an application wants to register. Absent is what was not sent, or not sent as text.
 *
 * @param id as sent; becomes lower case
 */
public record ConnectorWish(
        @Nullable String id,
        @Nullable String name,
        Icon icon,
        Icon disabledIcon,
        @Nullable String placementHandler,
        Flags flags,
        @Nullable String comment) {

    /** An icon as CSS takes it: the SVG as a data URI, colour, size and position of the background. */
    public record Icon(
            @Nullable String dataImage,
            @Nullable String color,
            @Nullable String size,
            @Nullable String position) {

        /** No icon at all. */
        public static final Icon NONE = new Icon(null, null, null, null);
    }

    /** What the connector can do and wants. */
    public record Flags(
            boolean delExternalMessages,
            boolean editInternalMessages,
            boolean delInternalMessages,
            boolean newsletter,
            boolean needSystemMessages,
            boolean needSignature,
            boolean chatGroup) {

        /** Everything on, except that chats are with one customer each. */
        public static final Flags DEFAULT = new Flags(true, true, true, true, true, true, false);
    }
}
