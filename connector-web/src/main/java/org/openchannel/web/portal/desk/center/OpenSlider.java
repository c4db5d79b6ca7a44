package org.openchannel.web.portal.desk.center;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.connector.ConnectorTile;
import org.openchannel.portal.connector.LineConnection;
import org.openchannel.portal.connector.ListConnectors;
import org.openchannel.portal.line.LineCard;
import org.openchannel.portal.line.LineDirectory;
import org.openchannel.portal.placement.BoundPlacement;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.http.Language;
import org.openchannel.web.portal.desk.placements.OpenStage;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** Fills the slider. */
@Dependent
class OpenSlider {

    private final ListConnectors connectors;
    private final LineDirectory lines;
    private final StaffDirectory staff;
    private final OpenStage openStage;

    @Inject
    OpenSlider(ListConnectors connectors, LineDirectory lines, StaffDirectory staff, OpenStage openStage) {
        this.connectors = connectors;
        this.lines = lines;
        this.staff = staff;
        this.openStage = openStage;
    }

    /** The lines a connector may be connected to. */
    Slider choice(ConnectorTile connector) {
        var choices = lines.all().stream()
                .map(line -> choice(line, connectors.status(connector.code(), line.id())))
                .toList();
        return new Slider(connector.name(), connector, choices, null, null);
    }

    /** The settings of a connector on a line; empty when there is no such line. */
    Optional<Slider> settings(ConnectorTile connector, long lineId, SignedIn person, Language language) {
        return lines.find(lineId).map(line -> {
            var status = connectors.status(connector.code(), lineId);
            var settings = new Slider.Settings(
                    line,
                    staff.all().stream().filter(StaffMember::isActive).toList(),
                    status.isWorking(),
                    status.hasError());
            return new Slider(
                    connector.name(),
                    connector,
                    List.of(),
                    settings,
                    openStage.settings(connector, lineId, person, language));
        });
    }

    /** A tile an application bound. */
    Slider placement(BoundPlacement binding, SignedIn person, Language language) {
        var page = "/portal/contact-center/placements/" + binding.id();
        return new Slider(binding.title(), null, List.of(), null, openStage.bound(binding, page, person, language));
    }

    /** The only line a connector works on, where it is just one. */
    static Optional<Long> onlyLine(ConnectorTile connector) {
        var working = connector.lines().stream()
                .filter(LineConnection::isConfigured)
                .map(LineConnection::lineId)
                .toList();
        return working.size() == 1 ? Optional.of(working.get(0)) : Optional.empty();
    }

    private static Slider.Choice choice(LineCard line, LineConnection status) {
        return new Slider.Choice(line.id(), line.name(), line.isActive(), status.isWorking(), status.hasError());
    }
}
