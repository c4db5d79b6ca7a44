package org.openchannel.web.portal.desk.center;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.connector.ListConnectors;
import org.openchannel.portal.line.LineCard;
import org.openchannel.portal.line.LineDirectory;
import org.openchannel.portal.placement.PlacementDirectory;
import org.openchannel.portal.placement.Placements;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** The page of the contact center: its tiles and, where one is open, the slider. */
@Dependent
class CenterPage {

    private final FrameOf frame;
    private final ListConnectors connectors;
    private final PlacementDirectory placements;
    private final LineDirectory lines;

    @Inject
    CenterPage(FrameOf frame, ListConnectors connectors, PlacementDirectory placements, LineDirectory lines) {
        this.frame = frame;
        this.connectors = connectors;
        this.placements = placements;
        this.lines = lines;
    }

    View with(SignedIn person, @Nullable Slider slider) {
        var names = lines.all().stream().collect(Collectors.toMap(LineCard::id, LineCard::name));
        return frame.page("desk/center", person, CenterEntry.CODE)
                .with(
                        "tiles",
                        connectors.all().stream()
                                .map(connector -> Tile.of(connector, names))
                                .toList())
                .with("placements", placements.shownAt(Placements.CONTACT_CENTER))
                .with("slider", slider);
    }
}
