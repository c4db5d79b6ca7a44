package org.openchannel.web.placement;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.bridge.binding.LineBook;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** Lines of a portal: Sales (17) and Service (18), until more are opened. */
final class ScriptedLines implements LineBook {

    private final Map<LineId, String> all =
            new LinkedHashMap<>(Map.of(new LineId(17), "Sales", new LineId(18), "Service"));
    private boolean isSilent;

    void fallsSilent() {
        isSilent = true;
    }

    @Override
    public Map<LineId, String> all(PortalAccess access) {
        answers();
        return Map.copyOf(all);
    }

    @Override
    public LineId open(PortalAccess access, String name) {
        answers();
        var line = new LineId(17L + all.size());
        all.put(line, name);
        return line;
    }

    private void answers() {
        if (isSilent) {
            throw new DeliveryFailedException(Failure.passing("no answer within 10 s"));
        }
    }
}
