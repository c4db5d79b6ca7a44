package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.installation.FindInstallations;
import org.openchannel.bridge.installation.Install;
import org.openchannel.bridge.installation.InstallRefusedException;
import org.openchannel.bridge.installation.InstallationView;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.NoAdministratorException;
import org.openchannel.shared.lane.DeliveryFailedException;

/** Installs us on a portal that opens our page and does not have us yet, or no longer lets us in. */
@Dependent
public class ReceiveInstaller {

    private final Install install;
    private final FindInstallations installations;
    private final PageTokens tokens;

    @Inject
    public ReceiveInstaller(Install install, FindInstallations installations, PageTokens tokens) {
        this.install = install;
        this.installations = installations;
        this.tokens = tokens;
    }

    /** Whether we are installed there and everything is arranged; the portal may refuse us all the same. */
    boolean isArranged(MemberId memberId) {
        return installations.on(memberId).filter(InstallationView::isSetUp).isPresent();
    }

    /** Whether the portal refuses us, and the one we act as comes with fresh tokens. */
    boolean isRevivedBy(PageToken page, PlacementCall call) {
        return call.announcement().isPresent()
                && installations
                        .on(page.memberId())
                        .filter(known -> known.suspended() != null
                                && known.userId() == page.reader().userId())
                        .isPresent();
    }

    /** Whether a page that stays closed may be closed because the installation is no longer good. */
    boolean mayHelp(ClosedPageException closed, PlacementCall call) {
        return call.announcement().isPresent()
                && (closed.reason() == ClosedPageException.Reason.UNPROVED || isRefused(call.memberId()));
    }

    private boolean isRefused(MemberId memberId) {
        return installations
                .on(memberId)
                .filter(known -> known.suspended() != null)
                .isPresent();
    }

    /**
     * Proves and keeps the installation; the page that follows tells how far the rest is. Nobody was identified yet,
     * so it can change nothing.
     *
     * @throws ClosedPageException when it can't be proved
     */
    PageToken install(PlacementCall call) {
        var announced = call.announcement().orElseThrow(() -> closed(ClosedPageException.Reason.UNKNOWN, call, null));
        try {
            var installed = install.install(announced);
            var reader = new PageToken.Reader(installed.memberId(), 0, "", false, call.language());
            return tokens.opened(reader, installed.portal(), null);
        } catch (NoAdministratorException e) {
            throw closed(ClosedPageException.Reason.FORBIDDEN, call, null);
        } catch (InstallRefusedException e) {
            throw closed(ClosedPageException.Reason.REFUSED, call, e.getMessage());
        } catch (DeliveryFailedException e) {
            throw closed(
                    ClosedPageException.Reason.UNREACHABLE, call, e.failure().reason());
        }
    }

    /** How far the installation of an open page is. */
    InstallationView progress(PageToken page) {
        return installations
                .on(page.memberId())
                .orElseThrow(() -> new ClosedPageException(
                        ClosedPageException.Reason.UNKNOWN, page.language(), page.portal(), null));
    }

    private ClosedPageException closed(ClosedPageException.Reason reason, PlacementCall call, @Nullable String detail) {
        var portal = installations.on(call.memberId()).map(InstallationView::portal);
        return new ClosedPageException(reason, call.language(), portal.orElse(null), detail);
    }
}
