package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.binding.BrowseLines;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.binding.OpenAccountForLine;
import org.openchannel.bridge.binding.OpenAccountForLine.Wanted;
import org.openchannel.bridge.binding.OpenOnce;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.BridgeSettings;
import org.openchannel.shared.lane.DeliveryFailedException;

/** Adds an account to a portal, on one of its lines or on a new one. */
@Dependent
public class AddAccount {

    private static final int LONGEST_LINE_NAME = 100;

    private final BrowseLines lines;
    private final OpenAccountForLine open;
    private final Gateways gateways;
    private final BridgeSettings settings;
    private final OpenOnce once;

    @Inject
    public AddAccount(
            BrowseLines lines, OpenAccountForLine open, Gateways gateways, BridgeSettings settings, OpenOnce once) {
        this.lines = lines;
        this.open = open;
        this.gateways = gateways;
        this.settings = settings;
        this.once = once;
    }

    /** Learns what the portal calls its lines now; where it does not tell, the names stay as they are. */
    void learnNames(PageToken page) {
        try {
            lines.free(page.memberId(), connector());
        } catch (DeliveryFailedException e) {
            // a page is better off with old names than not at all
        }
    }

    /** An empty form. */
    AddForm blank(PageToken page) {
        var wish = new AddForm.Wish(once.form(), settings.gateway().value(), settings.connectorName(), "", "");
        return filled(page, wish, Map.of());
    }

    private AddForm filled(PageToken page, AddForm.Wish wish, Map<String, String> faults) {
        var codes = gateways.codes().stream().map(GatewayCode::value).sorted().toList();
        try {
            var free = lines.free(page.memberId(), connector());
            return new AddForm(wish, codes, free, faults, null);
        } catch (DeliveryFailedException e) {
            return new AddForm(wish, codes, Map.of(), faults, Reason.of(e.failure()));
        }
    }

    /** Either the page of the new account, or the form with what is wrong. */
    Added add(PageToken page, AddForm.Wish wish) {
        var faults = wish.faults(gateways.codes());
        if (!faults.isEmpty()) {
            return new Added(null, filled(page, wish, faults));
        }
        try {
            return added(page, wish);
        } catch (DeliveryFailedException e) {
            var form = filled(page, wish, Map.of("line", "placement.fault.add.line.refused"));
            return new Added(null, form.because(Reason.of(e.failure())));
        }
    }

    /** What came of it: one of both; neither while the same form, sent a moment ago, is under way. */
    record Added(@Nullable PageToken page, @Nullable AddForm form) {}

    private Added added(PageToken page, AddForm.Wish wish) {
        var names = new HashMap<LineId, String>();
        var outcome = once.open(page.memberId(), wish.form(), () -> opened(page, wish, names));
        if (outcome.isUnderWay()) {
            return new Added(null, null);
        }
        return outcome.line()
                .map(id -> new PageToken.Line(connector(), id, names.get(id)))
                .map(line -> new Added(page.fromListTo(line), null))
                .orElseGet(() -> new Added(null, filled(page, wish, Map.of("line", "placement.fault.add.line.taken"))));
    }

    /** The line with its account, whose name is put among {@code names}; empty when the line is not to be had. */
    private Optional<LineId> opened(PageToken page, AddForm.Wish wish, Map<LineId, String> names) {
        var line = place(page, wish);
        line.ifPresent(found -> {
            var wanted = new Wanted(new GatewayCode(wish.gateway()), wish.name());
            open.open(page.memberId(), connector(), found.getKey(), wanted);
            if (!found.getValue().isBlank()) {
                names.put(found.getKey(), found.getValue());
            }
        });
        return line.map(Map.Entry::getKey);
    }

    private Optional<Map.Entry<LineId, String>> place(PageToken page, AddForm.Wish wish) {
        if (wish.wantsNewLine()) {
            var name = wish.newLine().strip();
            var cut = name.length() > LONGEST_LINE_NAME ? name.substring(0, LONGEST_LINE_NAME) : name;
            return Optional.of(Map.entry(lines.open(page.memberId(), cut), cut));
        }
        var id = LineId.of(wish.line());
        return Optional.ofNullable(lines.free(page.memberId(), connector()).get(id))
                .map(name -> Map.entry(id, name));
    }

    private ConnectorCode connector() {
        return new ConnectorCode(settings.connectorCode());
    }
}
