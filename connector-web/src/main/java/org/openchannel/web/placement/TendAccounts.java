package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.UUID;
import org.openchannel.bridge.binding.FindLines;
import org.openchannel.bridge.binding.LineView;
import org.openchannel.bridge.roster.TendRoster;

/** What an administrator does with several accounts at once, and how the page tells what came of it. */
@Dependent
public class TendAccounts {

    private final TendRoster roster;
    private final FindLines lines;

    @Inject
    public TendAccounts(TendRoster roster, FindLines lines) {
        this.roster = roster;
        this.lines = lines;
    }

    /** What these accounts are called; those of other portals are not called anything. */
    List<String> names(PageToken page, List<UUID> accounts) {
        return lines.of(page.memberId()).stream()
                .map(LineView::account)
                .filter(account -> accounts.contains(account.id()))
                .map(account -> account.name())
                .sorted(String.CASE_INSENSITIVE_ORDER)
                .toList();
    }

    Notice tend(PageToken page, String deed, List<UUID> accounts) {
        var by = page.reader().called();
        var portal = page.memberId();
        var count = switch (deed) {
            case "pause" -> roster.pause(portal, accounts, by);
            case "resume" -> roster.resume(portal, accounts, by);
            case "hide" -> roster.hide(portal, accounts, true, by);
            case "show" -> roster.hide(portal, accounts, false, by);
            default ->
                throw new ClosedPageException(
                        ClosedPageException.Reason.UNREADABLE, page.language(), page.portal(), null);
        };
        return new Notice("ok", "placement.roster.notice." + deed, String.valueOf(count));
    }
}
