package org.openchannel.web.portal.rest.placement;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import org.openchannel.portal.placement.Placements;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** The placements there are. */
@Dependent
public class PlacementListMethod implements RestMethod {

    @Override
    public String name() {
        return "placement.list";
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
        var sent = call.parameters();
        return sent.text("SCOPE")
                .map(Placements::of)
                .orElseGet(() -> sent.flag("FULL", false)
                        ? Placements.all()
                        : Placements.open(call.access().scopes()));
    }
}
