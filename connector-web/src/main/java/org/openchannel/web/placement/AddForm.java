package org.openchannel.web.placement;

import jakarta.ws.rs.core.MultivaluedMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.gateway.GatewayCode;

/**
 * The form for another account as it is shown.
 *
 * @param gateways the messengers there are
 * @param lines the lines that can be chosen, with their names
 * @param faults the sentence of each field that has something wrong
 * @param trouble what the portal says to it
 */
public record AddForm(
        Wish wish,
        List<String> gateways,
        Map<LineId, String> lines,
        Map<String, String> faults,
        @Nullable Reason trouble) {

    private static final String NEW = "new";

    /**
     * What somebody wants.
     *
     * @param form which form this is: one that is sent twice is meant once
     * @param line the number of a line, {@code new}, or "" for nothing chosen
     * @param newLine what the new line is to be called
     */
    public record Wish(String form, String gateway, String name, String line, String newLine) {

        static Wish read(MultivaluedMap<String, String> form) {
            return new Wish(
                    RosterForm.text(form, "form"),
                    RosterForm.text(form, "gateway"),
                    RosterForm.text(form, "name"),
                    RosterForm.text(form, "line"),
                    RosterForm.text(form, "newLine"));
        }

        public boolean wantsNewLine() {
            return line.equals(NEW);
        }

        Map<String, String> faults(Set<GatewayCode> known) {
            var faults = new LinkedHashMap<String, String>();
            if (known.stream().noneMatch(code -> code.value().equals(gateway))) {
                faults.put("gateway", "placement.fault.add.gateway");
            }
            ChangeLine.fault(name).ifPresent(fault -> faults.put("name", fault));
            if (!wantsNewLine() && !line.matches("[1-9]\\d{0,17}")) {
                faults.put("line", "placement.fault.add.line");
            } else if (wantsNewLine() && newLine.isBlank()) {
                faults.put("newLine", "placement.fault.add.newLine");
            }
            return faults;
        }
    }

    AddForm because(Reason why) {
        return new AddForm(wish, gateways, lines, faults, why);
    }
}
