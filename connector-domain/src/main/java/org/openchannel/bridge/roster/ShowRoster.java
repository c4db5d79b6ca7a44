package org.openchannel.bridge.roster;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.bridge.installation.MemberId;

/** Shows the accounts of a portal. */
@Dependent
public class ShowRoster {

    private final Roster roster;

    @Inject
    public ShowRoster(Roster roster) {
        this.roster = roster;
    }

    /** One page; the last one where the wish names one behind it. */
    public Sheet sheet(MemberId portal, Wish wish) {
        var sheet = roster.sheet(portal, wish);
        var isBehind = sheet.entries().isEmpty() && wish.page() > 0;
        return isBehind ? roster.sheet(portal, onPage(wish, sheet.pages() - 1)) : sheet;
    }

    private static Wish onPage(Wish wish, int page) {
        return new Wish(
                wish.words(),
                wish.standing(),
                wish.gateway(),
                wish.isHiddenToo(),
                wish.orders(),
                Math.min(page, wish.page() - 1));
    }
}
