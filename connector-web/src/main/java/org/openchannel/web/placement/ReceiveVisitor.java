package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.installation.Announcement;
import org.openchannel.bridge.installation.FindInstallations;
import org.openchannel.bridge.installation.IdentifyVisitor;
import org.openchannel.bridge.installation.InstallationView;
import org.openchannel.bridge.installation.Visitor;
import org.openchannel.bridge.news.KnowReader;
import org.openchannel.shared.Secret;
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
        var reader = new PageToken.Reader(call.memberId(), 0, "", false, call.language());
        var page = tokens.proved(tokens.opened(reader, installation.portal(), line), visitor, call.token());
        return visitor.isAdmin()
                ? page.offering(
                        call.announcement().map(Announcement::refreshToken).orElse(null))
                : page;
    }

    /**
     * The page of somebody whose portal says once more who they are; as it was where it does not say so now.
     *
     * @param refresh their fresh refresh token; none where the portal gives none
     */
    PageToken again(PageToken page, Secret token, @Nullable Secret refresh) {
        try {
            return identify.identify(page.memberId(), token)
                    .filter(visitor -> visitor.userId() == page.reader().userId())
                    .map(visitor ->
                            tokens.proved(page.offering(refresh == null ? page.offer() : refresh), visitor, token))
                    .orElse(page);
        } catch (DeliveryFailedException e) {
            return page;
        }
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
