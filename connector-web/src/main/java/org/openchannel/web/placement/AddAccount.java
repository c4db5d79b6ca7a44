package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.account.Gateways;
import org.openchannel.bridge.binding.BrowseLines;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.binding.OpenAccountForLine;
import org.openchannel.bridge.binding.OpenAccountForLine.Wanted;
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

    @Inject
    public AddAccount(BrowseLines lines, OpenAccountForLine open, Gateways gateways, BridgeSettings settings) {
        this.lines = lines;
        this.open = open;
        this.gateways = gateways;
        this.settings = settings;
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
        var wish = new AddForm.Wish(settings.gateway().value(), settings.connectorName(), "", "");
        return filled(page, wish, Map.of());
    }

    private AddForm filled(PageToken page, AddForm.Wish wish, Map<String, String> faults) {
        var codes = gateways.codes().stream().map(GatewayCode::value).sorted().toList();
        try {
            var free = lines.free(page.memberId(), connector());
            return new AddForm(wish, codes, free, faults, null);
        } catch (DeliveryFailedException e) {
            return new AddForm(wish, codes, Map.of(), faults, e.failure().reason());
        }
    }

    /** Either the page of the new account, or the form with what is wrong. */
    Added add(PageToken page, AddForm.Wish wish) {
        var faults = wish.faults(gateways.codes());
        if (!faults.isEmpty()) {
            return new Added(null, filled(page, wish, faults));
        }
        try {
            return place(page, wish)
                    .map(line -> new Added(opened(page, line, wish), null))
                    .orElseGet(() ->
                            new Added(null, filled(page, wish, Map.of("line", "placement.fault.add.line.taken"))));
        } catch (DeliveryFailedException e) {
            var form = filled(page, wish, Map.of("line", "placement.fault.add.line.refused"));
            return new Added(null, form.because(e.failure().reason()));
        }
    }

    /** What came of it: one of both. */
    record Added(@Nullable PageToken page, @Nullable AddForm form) {}

    private Optional<PageToken.Line> place(PageToken page, AddForm.Wish wish) {
        if (wish.wantsNewLine()) {
            var name = wish.newLine().strip();
            var cut = name.length() > LONGEST_LINE_NAME ? name.substring(0, LONGEST_LINE_NAME) : name;
            return Optional.of(new PageToken.Line(connector(), lines.open(page.memberId(), cut), cut));
        }
        var id = LineId.of(wish.line());
        return Optional.ofNullable(lines.free(page.memberId(), connector()).get(id))
                .map(name -> new PageToken.Line(connector(), id, name.isBlank() ? null : name));
    }

    private PageToken opened(PageToken page, PageToken.Line line, AddForm.Wish wish) {
        var wanted = new Wanted(new GatewayCode(wish.gateway()), wish.name());
        open.open(page.memberId(), line.connector(), line.id(), wanted);
        return page.fromListTo(line);
    }

    private ConnectorCode connector() {
        return new ConnectorCode(settings.connectorCode());
    }
}
