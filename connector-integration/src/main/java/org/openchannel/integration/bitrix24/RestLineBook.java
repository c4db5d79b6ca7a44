package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.JsonObject;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.bridge.binding.LineBook;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** Lines of portals over REST, ours or not. */
@Dependent
class RestLineBook implements LineBook {

    private static final int PAGE = 200;
    private static final int MOST_PAGES = 10;

    private final PortalWire wire;

    @Inject
    RestLineBook(PortalWire wire) {
        this.wire = wire;
    }

    @Override
    public Map<LineId, String> all(PortalAccess access) {
        var lines = new LinkedHashMap<LineId, String>();
        for (int page = 0; page < MOST_PAGES; page++) {
            var call = JSON.createObjectBuilder()
                    .add(
                            "PARAMS",
                            JSON.createObjectBuilder()
                                    .add(
                                            "select",
                                            JSON.createArrayBuilder().add("ID").add("LINE_NAME"))
                                    .add("order", JSON.createObjectBuilder().add("ID", "asc"))
                                    .add("limit", PAGE)
                                    .add("offset", page * PAGE));
            var rows = Wire.list(wire.call(access, "imopenlines.config.list.get", call), "result");
            var before = lines.size();
            rows.stream()
                    .filter(JsonObject.class::isInstance)
                    .map(JsonObject.class::cast)
                    .forEach(row -> Wire.number(row, "ID")
                            .filter(id -> id > 0)
                            .ifPresent(id -> lines.put(
                                    new LineId(id), Wire.text(row, "LINE_NAME").orElse(""))));
            if (lines.size() - before < PAGE) {
                break;
            }
        }
        return lines;
    }

    @Override
    public LineId open(PortalAccess access, String name) {
        var call = JSON.createObjectBuilder()
                .add("PARAMS", JSON.createObjectBuilder().add("LINE_NAME", name).add("ACTIVE", "Y"));
        return Wire.number(wire.call(access, "imopenlines.config.add", call), "result")
                .filter(id -> id > 0)
                .map(LineId::new)
                .orElseThrow(() ->
                        new DeliveryFailedException(Failure.permanent("The portal does not say which line it opened")));
    }
}
