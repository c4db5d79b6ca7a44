package org.openchannel.portal.placement;

import java.util.List;

/** The spots this portal has. */
public final class Placements {

    /** Tiles of the contact center. */
    public static final String CONTACT_CENTER = "CONTACT_CENTER";

    /** Entries of the left menu. */
    public static final String LEFT_MENU = "LEFT_MENU";

    /** The settings of a connector on a line; bound by registering the connector, never by {@code placement.bind}. */
    public static final String SETTING_CONNECTOR = "SETTING_CONNECTOR";

    /** The application's own page. */
    public static final String DEFAULT = "DEFAULT";

    /** What {@code placement.bind} takes. */
    public static final List<String> BINDABLE = List.of(CONTACT_CENTER, LEFT_MENU);

    private Placements() {}
}
