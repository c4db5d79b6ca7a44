package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.installation.FindInstallations;
import org.openchannel.bridge.installation.IdentifyVisitor;
import org.openchannel.bridge.installation.InstallationView;
import org.openchannel.bridge.installation.Visitor;
import org.openchannel.bridge.news.KnowReader;
import org.openchannel.shared.lane.DeliveryFailedException;

/** Lets a visitor in whom their portal sent: asks the portal we know, and opens a page for them. */
@Dependent
public class ReceiveVisitor {

    private final FindInstallations installations;
    private final IdentifyVisitor identify;
    private final PageTokens tokens;
    private final KnowReader readers;

    @Inject
    public ReceiveVisitor(
            FindInstallations installations, IdentifyVisitor identify, PageTokens tokens, KnowReader readers) {
        this.installations = installations;
        this.identify = identify;
        this.tokens = tokens;
        this.readers = readers;
    }

    /**
     * A page for the visitor.
     *
     * @throws ClosedPageException when we are not installed there, or the portal does not know them
     */
    PageToken receive(PlacementCall call, PageToken.@Nullable Line line) {
        var installation = installations
                .on(call.memberId())
                .orElseThrow(
                        () -> new ClosedPageException(ClosedPageException.Reason.UNKNOWN, call.language(), null, null));
        var visitor = identified(call, installation);
        readers.visited(call.memberId(), visitor.userId(), visitor.isAdmin());
        var reader = new PageToken.Reader(
                call.memberId(), visitor.userId(), visitor.name(), visitor.isAdmin(), call.language());
        return tokens.opened(reader, installation.portal(), line);
    }

    private Visitor identified(PlacementCall call, InstallationView installation) {
        try {
            return identify.identify(call.memberId(), call.token())
                    .orElseThrow(() -> closed(ClosedPageException.Reason.UNPROVED, call, installation, null));
        } catch (DeliveryFailedException e) {
            throw closed(
                    ClosedPageException.Reason.UNREACHABLE,
                    call,
                    installation,
                    e.failure().reason());
        }
    }

    private static ClosedPageException closed(
            ClosedPageException.Reason reason,
            PlacementCall call,
            InstallationView installation,
            @Nullable String detail) {
        return new ClosedPageException(reason, call.language(), installation.portal(), detail);
    }
}
