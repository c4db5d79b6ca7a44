package org.openchannel.web.portal.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.connector.ConnectorTile;
import org.openchannel.portal.connector.ListConnectors;
import org.openchannel.portal.connector.OpenConnectorSettings;
import org.openchannel.portal.placement.BoundPlacement;
import org.openchannel.portal.placement.OpenRequest;
import org.openchannel.portal.placement.PlacementDirectory;
import org.openchannel.portal.placement.Placements;
import org.openchannel.portal.staff.StaffMember;

/** Finds the page an application has at a placement, and what it is told there. */
@Dependent
class BoundPage {

    private final PlacementDirectory placements;
    private final ListConnectors connectors;
    private final OpenConnectorSettings settings;

    @Inject
    BoundPage(PlacementDirectory placements, ListConnectors connectors, OpenConnectorSettings settings) {
        this.placements = placements;
        this.connectors = connectors;
        this.settings = settings;
    }

    OpenRequest of(ApplicationCard application, Asked asked, StaffMember user) {
        var placement =
                asked.text("placement").orElse(Placements.DEFAULT).strip().toUpperCase(Locale.ROOT);
        var options = asked.object("options");
        if (placement.equals(Placements.SETTING_CONNECTOR)) {
            return settings(application, options, user);
        }
        var handler = placement.equals(Placements.DEFAULT)
                ? ownPage(application, asked)
                : bound(application, placement, asked, options);
        return new OpenRequest(application.id(), user.id(), handler, placement, options, user.language());
    }

    private OpenRequest settings(ApplicationCard application, Map<String, Object> options, StaffMember user) {
        var wanted = String.valueOf(options.getOrDefault("CONNECTOR", "")).toLowerCase(Locale.ROOT);
        var connector = connectors.all().stream()
                .filter(tile -> tile.applicationId() == application.id())
                .filter(tile -> wanted.isEmpty() || tile.code().equals(wanted))
                .findFirst()
                .map(ConnectorTile::code)
                .orElseThrow(() -> Problem.conflict("The application has registered no connector"
                        + (wanted.isEmpty() ? "" : " \"" + wanted + "\"")));
        var line = String.valueOf(options.getOrDefault("LINE", "1"));
        if (!line.matches("\\d{1,18}")) {
            throw Problem.wrong("\"options.LINE\" must be the number of a line");
        }
        var uri = "/portal/contact-center/connectors/" + connector + "?line=" + line;
        var request = settings.request(connector, Long.parseLong(line), user.id(), user.language(), uri);
        var told = new LinkedHashMap<>(request.options());
        options.forEach((name, value) -> {
            if (!name.equals("CONNECTOR") && !name.equals("LINE")) {
                told.put(name, value);
            }
        });
        return new OpenRequest(
                application.id(), user.id(), request.handlerUrl(), request.placement(), told, user.language());
    }

    private static String ownPage(ApplicationCard application, Asked asked) {
        var handler = asked.text("handler").orElse(application.handlerUrl());
        if (!handler.equals(application.handlerUrl()) && !handler.equals(application.installUrl())) {
            throw Problem.conflict("\"handler\" is neither the application's handlerUrl nor its installUrl");
        }
        if (handler.isEmpty()) {
            throw Problem.conflict("The application has no handlerUrl");
        }
        return handler;
    }

    private String bound(ApplicationCard application, String placement, Asked asked, Map<String, Object> options) {
        var handler = asked.text("handler");
        var binding = placements.of(application.id()).stream()
                .filter(bound -> bound.placement().equals(placement))
                .filter(bound -> handler.isEmpty() || handler.get().equals(bound.handlerUrl()))
                .findFirst()
                .orElseThrow(() -> Problem.conflict("The application has bound no such handler to " + placement));
        tell(binding, options);
        return binding.handlerUrl();
    }

    /** What the portal itself tells such a page, unless the program says otherwise. */
    private static void tell(BoundPlacement binding, Map<String, Object> options) {
        if (binding.placement().equals(Placements.CONTACT_CENTER)) {
            options.putIfAbsent("ID", String.valueOf(binding.id()));
        }
        options.putIfAbsent("URI", "/portal");
    }
}
