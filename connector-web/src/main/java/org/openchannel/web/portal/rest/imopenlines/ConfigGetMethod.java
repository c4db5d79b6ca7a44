package org.openchannel.web.portal.rest.imopenlines;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.line.LineDirectory;
import org.openchannel.portal.staff.KnowPresence;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** One line; false when there is none. */
@Dependent
public class ConfigGetMethod implements RestMethod {

    private final LineDirectory lines;
    private final StaffDirectory staff;
    private final KnowPresence presence;

    @Inject
    public ConfigGetMethod(LineDirectory lines, StaffDirectory staff, KnowPresence presence) {
        this.presence = presence;
        this.lines = lines;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "imopenlines.config.get";
    }

    @Override
    public List<String> scopes() {
        return List.of("imopenlines");
    }

    @Override
    public Object call(Call call) {
        var id = call.parameters()
                .number("CONFIG_ID")
                .filter(number -> number > 0)
                .orElseThrow(() -> new RestException(400, "CONFIG_ID_EMPTY", "Config ID can't be empty"));
        var line = lines.find(id);
        if (line.isEmpty()) {
            return false;
        }
        var row = LineRow.of(line.get());
        if (call.parameters().flag("WITH_QUEUE", true)) {
            var isOfflineShown = call.parameters().flag("SHOW_OFFLINE", true);
            LineRow.addQueue(row, line.get(), staff, user -> isOfflineShown || presence.isHere(user));
        }
        return row;
    }
}
