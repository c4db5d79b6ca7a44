package org.openchannel.bridge.binding;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Comparator;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.bridge.installation.MemberId;

/** Looks through the lines of a portal for people who want to add an account, and keeps the names of ours. */
@Dependent
public class BrowseLines {

    private final CallPortal portals;
    private final LineBook book;
    private final Bindings bindings;
    private final KeepBinding keep;

    @Inject
    public BrowseLines(CallPortal portals, LineBook book, Bindings bindings, KeepBinding keep) {
        this.portals = portals;
        this.book = book;
        this.bindings = bindings;
        this.keep = keep;
    }

    /**
     * The lines our connector is not on, by number. The names of the others are kept.
     *
     * @throws org.openchannel.shared.lane.DeliveryFailedException when the portal does not tell
     */
    public Map<LineId, String> free(MemberId portal, ConnectorCode connector) {
        var all = portals.as(portal, book::all);
        keep.named(portal, all);
        var taken = bindings.of(portal).stream()
                .filter(binding -> binding.connector().equals(connector))
                .map(Binding::line)
                .collect(Collectors.toSet());
        var free = new TreeMap<LineId, String>(Comparator.comparingLong(LineId::value));
        all.forEach((line, name) -> {
            if (!taken.contains(line)) {
                free.put(line, name);
            }
        });
        return free;
    }

    /**
     * Opens a line of that name.
     *
     * @throws org.openchannel.shared.lane.DeliveryFailedException when the portal does not
     */
    public LineId open(MemberId portal, String name) {
        return portals.as(portal, access -> book.open(access, name));
    }
}
