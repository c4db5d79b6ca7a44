package org.openchannel.web.portal.rest.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import org.openchannel.portal.placement.BindPlacement;
import org.openchannel.portal.placement.PlacementSpot;
import org.openchannel.portal.placement.PlacementWish;
import org.openchannel.portal.placement.PlacementWords;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestMethod;

/** Shows an application's page at a placement. */
@Dependent
public class PlacementBindMethod implements RestMethod {

    private final BindPlacement bindPlacement;
    private final StaffDirectory staff;

    @Inject
    public PlacementBindMethod(BindPlacement bindPlacement, StaffDirectory staff) {
        this.bindPlacement = bindPlacement;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "placement.bind";
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
        var spot = new PlacementSpot(
                call.applicationId(), Codes.required(sent, "PLACEMENT"), Codes.required(sent, "HANDLER"));
        bindPlacement.bind(spot, call.access().scopes(), wish(sent));
        return true;
    }

    private static PlacementWish wish(Parameters sent) {
        var byLanguage = new LinkedHashMap<String, PlacementWords>();
        sent.inside("LANG_ALL")
                .asMap()
                .forEach((language, words) -> byLanguage.put(language, words(Parameters.in(words))));
        var own = words(sent);
        var first = byLanguage.getOrDefault(
                "en", byLanguage.values().stream().findFirst().orElse(PlacementWords.NONE));
        var options = sent.inside("OPTIONS").asMap();
        return new PlacementWish(
                own.title().isEmpty() ? new PlacementWords(first.title(), own.description(), own.groupName()) : own,
                byLanguage,
                options.isEmpty() ? "" : JsonTree.write(options),
                sent.number("USER_ID").orElse(0L));
    }

    private static PlacementWords words(Parameters sent) {
        return new PlacementWords(
                sent.text("TITLE").orElse(""),
                sent.text("DESCRIPTION").orElse(""),
                sent.text("GROUP_NAME").orElse(""));
    }
}
