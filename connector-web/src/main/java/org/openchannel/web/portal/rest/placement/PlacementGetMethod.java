package org.openchannel.web.portal.rest.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.openchannel.portal.connector.ConnectorTile;
import org.openchannel.portal.connector.ListConnectors;
import org.openchannel.portal.placement.BoundPlacement;
import org.openchannel.portal.placement.PlacementDirectory;
import org.openchannel.portal.placement.PlacementWords;
import org.openchannel.portal.placement.Placements;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.RestMethod;

/** What an application bound to placements. */
@Dependent
public class PlacementGetMethod implements RestMethod {

    private final PlacementDirectory placements;
    private final ListConnectors connectors;

    @Inject
    public PlacementGetMethod(PlacementDirectory placements, ListConnectors connectors) {
        this.placements = placements;
        this.connectors = connectors;
    }

    @Override
    public String name() {
        return "placement.get";
    }

    @Override
    public List<String> scopes() {
        return List.of("placement");
    }

    @Override
    public boolean needsApplication() {
        return true;
    }

    @Override
    public Object call(Call call) {
        var bound = placements.of(call.applicationId()).stream().map(PlacementGetMethod::row);
        var settings = connectors.all().stream()
                .filter(connector -> connector.applicationId() == call.applicationId())
                .map(PlacementGetMethod::row);
        return Stream.concat(bound, settings).toList();
    }

    private static Map<String, Object> row(BoundPlacement bound) {
        var wish = bound.wish();
        var row = new LinkedHashMap<String, Object>();
        row.put("id", bound.id());
        row.put("placement", bound.placement());
        row.put("userId", wish.userId());
        row.put("handler", bound.handlerUrl());
        row.put("options", wish.options().isEmpty() ? List.of() : JsonTree.readObject(wish.options()));
        row.put("title", bound.title());
        row.put("description", bound.description());
        row.put("langAll", wish.byLanguage().isEmpty() ? List.of() : languages(wish.byLanguage()));
        return row;
    }

    private static Map<String, Object> languages(Map<String, PlacementWords> byLanguage) {
        var languages = new LinkedHashMap<String, Object>();
        byLanguage.forEach((language, words) -> {
            var row = new LinkedHashMap<String, Object>();
            row.put("TITLE", words.title());
            row.put("DESCRIPTION", words.description());
            row.put("GROUP_NAME", words.groupName());
            languages.put(language, row);
        });
        return languages;
    }

    /** The settings of a connector, bound by registering it. */
    private static Map<String, Object> row(ConnectorTile connector) {
        var row = new LinkedHashMap<String, Object>();
        row.put("placement", Placements.SETTING_CONNECTOR);
        row.put("userId", 0);
        row.put("handler", connector.placementHandler());
        row.put("options", List.of());
        row.put("title", connector.name());
        row.put("description", "");
        row.put("langAll", List.of());
        return row;
    }
}
