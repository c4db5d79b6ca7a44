package org.openchannel.web.portal.rest.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.placement.BoundPlacement;
import org.openchannel.portal.placement.PlacementDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** What an application bound to placements. */
@Dependent
public class PlacementGetMethod implements RestMethod {

    private final PlacementDirectory placements;

    @Inject
    public PlacementGetMethod(PlacementDirectory placements) {
        this.placements = placements;
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
        return placements.of(call.applicationId()).stream()
                .map(PlacementGetMethod::row)
                .toList();
    }

    private static Map<String, Object> row(BoundPlacement bound) {
        var row = new LinkedHashMap<String, Object>();
        row.put("placement", bound.placement());
        row.put("userId", 0);
        row.put("handler", bound.handlerUrl());
        row.put("options", List.of());
        row.put("title", bound.title());
        row.put("description", bound.description());
        row.put("langAll", List.of());
        return row;
    }
}
