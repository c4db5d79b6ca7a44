package org.openchannel.web.portal.desk.applications;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Set;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.call.CallLog;
import org.openchannel.portal.connector.ListConnectors;
import org.openchannel.portal.delivery.EventJournal;
import org.openchannel.portal.event.SubscriptionList;
import org.openchannel.portal.placement.PlacementDirectory;
import org.openchannel.web.http.View;

/** Everything the page of an application shows. */
@Dependent
class Dossier {

    private static final int MOST = 50;
    private static final Set<String> TABS = Set.of("overview", "settings", "calls", "events");

    private final ListConnectors connectors;
    private final SubscriptionList subscriptions;
    private final PlacementDirectory placements;
    private final CallLog calls;
    private final EventJournal events;

    @Inject
    Dossier(
            ListConnectors connectors,
            SubscriptionList subscriptions,
            PlacementDirectory placements,
            CallLog calls,
            EventJournal events) {
        this.connectors = connectors;
        this.subscriptions = subscriptions;
        this.placements = placements;
        this.calls = calls;
        this.events = events;
    }

    View fill(View view, ApplicationCard application, String tab, LogView log) {
        var id = application.id();
        view.with("application", application).with("tab", TABS.contains(tab) ? tab : "overview");
        return switch (tab) {
            case "calls" -> log.fill(view, calls, id);
            case "events" -> view.with("events", events.of(id, MOST));
            case "settings" -> view;
            default ->
                view.with(
                                "connectors",
                                connectors.all().stream()
                                        .filter(connector -> connector.applicationId() == id)
                                        .toList())
                        .with("subscriptions", subscriptions.of(id))
                        .with("placements", placements.of(id));
        };
    }
}
