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

    /** One page; the first one where the wish names one behind the last. */
    public Sheet sheet(MemberId portal, Wish wish) {
        var sheet = roster.sheet(portal, wish);
        return sheet.entries().isEmpty() && wish.page() > 0 ? roster.sheet(portal, first(wish)) : sheet;
    }

    private static Wish first(Wish wish) {
        return new Wish(wish.words(), wish.standing(), wish.gateway(), wish.isHiddenToo(), wish.orders(), 0);
    }
}
