package org.openchannel.web.portal.desk.center;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.connector.ConnectorTile;
import org.openchannel.portal.line.LineCard;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.portal.desk.placements.Stage;

/**
 * What comes in from the right: the choice of a line, or the settings on one.
 *
 * @param heading the connector's or placement's name
 * @param connector absent for a placement
 * @param choices the lines, as long as none is chosen
 * @param line the one that is chosen
 * @param stage the application's page
 */
public record Slider(
        String heading,
        @Nullable ConnectorTile connector,
        List<Choice> choices,
        @Nullable Settings line,
        @Nullable Stage stage) {

    /** Where the connector's icon is. */
    public String icon() {
        return connector == null ? "" : "/portal/icons/" + connector.code();
    }

    /** A line that may be chosen. */
    public record Choice(long id, String name, boolean isActive, boolean isWorking, boolean hasError) {}

    /**
     * A line's own settings.
     *
     * @param isWorking whether the connector works on it
     */
    public record Settings(LineCard card, List<StaffMember> staff, boolean isWorking, boolean hasError) {

        /** Whether {@code userId} is in the queue. */
        public boolean isQueued(long userId) {
            return card.operators().contains(userId);
        }
    }
}
