package org.openchannel.web.portal.rest.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.openchannel.portal.placement.BindPlacement;
import org.openchannel.portal.placement.PlacementSpot;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
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

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_DESCRIPTION = 1000;

    @Override
    public Object call(Call call) {
        Admins.only(staff, call);
        var sent = call.parameters();
        var spot = new PlacementSpot(call.applicationId(), sent.requireText("PLACEMENT"), sent.requireText("HANDLER"));
        bindPlacement.bind(
                spot,
                cut(worded(sent, "TITLE").orElse(""), LONGEST_TITLE),
                cut(worded(sent, "DESCRIPTION").orElse(""), LONGEST_DESCRIPTION));
        return true;
    }

    /** As sent, else in English, else in whatever language there is. */
    private static Optional<String> worded(Parameters sent, String name) {
        var languages = sent.inside("LANG_ALL");
        return sent.text(name)
                .or(() -> languages.inside("en").text(name))
                .or(() -> languages.asMap().values().stream()
                        .flatMap(words -> Parameters.in(words).text(name).stream())
                        .findFirst());
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
