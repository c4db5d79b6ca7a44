package org.openchannel.web.portal.desk.placements;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.connector.ConnectorTile;
import org.openchannel.portal.connector.OpenConnectorSettings;
import org.openchannel.portal.placement.BoundPlacement;
import org.openchannel.portal.placement.OpenPlacement;
import org.openchannel.portal.placement.OpenRequest;
import org.openchannel.portal.placement.PlacementDirectory;
import org.openchannel.portal.placement.Placements;
import org.openchannel.web.http.Language;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** Makes stages: for an application's own page, its installer, what it bound and its connectors' settings. */
@Dependent
public class OpenStage {

    private final OpenPlacement openPlacement;
    private final OpenConnectorSettings openSettings;
    private final PlacementDirectory placements;
    private final ApplicationDirectory applications;

    @Inject
    public OpenStage(
            OpenPlacement openPlacement,
            OpenConnectorSettings openSettings,
            PlacementDirectory placements,
            ApplicationDirectory applications) {
        this.openPlacement = openPlacement;
        this.openSettings = openSettings;
        this.placements = placements;
        this.applications = applications;
    }

    /** The settings of a connector on a line. */
    public Stage settings(ConnectorTile connector, long lineId, SignedIn person, Language language) {
        var page = "/portal/contact-center/connectors/" + connector.code() + "?line=" + lineId;
        var form = openSettings.open(connector.code(), lineId, person.id(), language.tag(), page);
        return new Stage(
                connector.applicationId(),
                connector.name(),
                form,
                person.member().isAdmin(),
                false);
    }

    /** What an application bound to a tile or the menu; a tile is told its number, too. */
    public Stage bound(BoundPlacement binding, String page, SignedIn person, Language language) {
        var options = new LinkedHashMap<String, Object>();
        if (binding.placement().equals(Placements.CONTACT_CENTER)) {
            options.put("ID", String.valueOf(binding.id()));
        }
        options.put("URI", page);
        return stage(binding, options, person, language);
    }

    /** A tab an application bound to the card of a CRM record. */
    public Stage tab(BoundPlacement binding, long recordId, String page, SignedIn person, Language language) {
        var options = new LinkedHashMap<String, Object>();
        options.put("ID", String.valueOf(recordId));
        options.put("URI", page);
        return stage(binding, options, person, language);
    }

    /** What an application bound to the chats, opened from the dialog of a line. */
    Stage chat(BoundPlacement binding, long chatId, SignedIn person, Language language) {
        var options = new LinkedHashMap<String, Object>();
        options.put("dialogId", "chat" + chatId);
        options.put("URI", "/online/");
        return stage(binding, options, person, language);
    }

    private Stage stage(BoundPlacement binding, Map<String, Object> options, SignedIn person, Language language) {
        var request = new OpenRequest(
                binding.applicationId(),
                person.id(),
                binding.handlerUrl(),
                binding.placement(),
                options,
                language.tag());
        return new Stage(
                binding.applicationId(),
                binding.titleIn(language.tag()),
                openPlacement.open(request),
                person.member().isAdmin(),
                false);
    }

    /** The application's own page. */
    public Stage ownPage(ApplicationCard application, Map<String, Object> options, SignedIn person, Language language) {
        var request = request(application, application.handlerUrl(), options, person, language);
        return stage(application, request, person, false);
    }

    /** The application's installer. */
    public Stage installer(ApplicationCard application, String address, SignedIn person, Language language) {
        return stage(application, request(application, address, Map.of(), person, language), person, true);
    }

    /** A binding of {@code placement} by its number, as long as its application is installed. */
    public Optional<BoundPlacement> binding(String placement, long id) {
        return placements.shownAt(placement).stream()
                .filter(binding -> binding.id() == id)
                .findFirst();
    }

    /** Fresh tokens for a page that is open already. */
    Map<String, String> tokens(long applicationId, SignedIn person, Language language) {
        return applications
                .find(applicationId)
                .filter(application -> application.status() != Application.Status.CREATED)
                .map(application ->
                        ownPage(application, Map.of(), person, language).form().fields())
                .orElse(Map.of());
    }

    private static OpenRequest request(
            ApplicationCard application,
            String address,
            Map<String, Object> options,
            SignedIn person,
            Language language) {
        return new OpenRequest(application.id(), person.id(), address, Placements.DEFAULT, options, language.tag());
    }

    private Stage stage(ApplicationCard application, OpenRequest request, SignedIn person, boolean isInstalling) {
        return new Stage(
                application.id(),
                application.name(),
                openPlacement.open(request),
                person.member().isAdmin(),
                isInstalling);
    }
}
