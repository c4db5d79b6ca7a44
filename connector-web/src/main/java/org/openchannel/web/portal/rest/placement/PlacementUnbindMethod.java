package org.openchannel.web.portal.rest.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.placement.BindPlacement;
import org.openchannel.portal.placement.PlacementSpot;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Takes an application's page away from a placement. */
@Dependent
public class PlacementUnbindMethod implements RestMethod {

    /** Bitrix24 counts each handler twice: when it is found and when it is gone. */
    private static final int COUNTED_EACH = 2;

    private final BindPlacement bindPlacement;
    private final StaffDirectory staff;

    @Inject
    public PlacementUnbindMethod(BindPlacement bindPlacement, StaffDirectory staff) {
        this.bindPlacement = bindPlacement;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "placement.unbind";
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
        Admins.only(staff, call);
        var sent = call.parameters();
        var gone = bindPlacement.unbind(
                new PlacementSpot(
                        call.applicationId(),
                        Codes.required(sent, "PLACEMENT"),
                        sent.text("HANDLER").orElse("")),
                sent.number("USER_ID"));
        return Map.of("count", gone * COUNTED_EACH);
    }
}
