package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.roster.ShowRoster;
import org.openchannel.bridge.roster.Wish;
import org.openchannel.web.http.View;

/** Lets people see the list of accounts who may, and draws it. */
@Dependent
public class RosterFrame {

    private final PageTokens tokens;
    private final ShowRoster show;
    private final ChangePortal portal;

    @Inject
    public RosterFrame(PageTokens tokens, ShowRoster show, ChangePortal portal) {
        this.tokens = tokens;
        this.show = show;
        this.portal = portal;
    }

    /**
     * Opens the list for whoever's page has this token.
     *
     * @throws ClosedPageException when the page is too old, or they may not see it
     */
    PageToken open(@Nullable String token) {
        var page = tokens.open(token);
        portal.admit(page);
        return page;
    }

    /** The same for those who may change something. */
    PageToken forAdmin(@Nullable String token) {
        return tokens.openForAdmin(token);
    }

    /** What the list shows. */
    RosterPage roster(PageToken page, Wish wish) {
        return RosterPage.of(show.sheet(page.memberId(), wish), wish, page.portal());
    }

    Response drawn(PageToken page, Wish wish, @Nullable Notice notice) {
        portal.admit(page);
        var view = View.of("placement/accounts")
                .with("roster", roster(page, wish))
                .with("side", portal.side(page))
                .with("notice", notice);
        return plain(page, view);
    }

    /** Whoever looks at the page is who we act as from now on. */
    Notice switchActor(PageToken page) {
        return portal.switchActor(page);
    }

    /** Nothing changed since the page last asked. */
    Response unchanged(PageToken page) {
        return Framed.unchanged(page, tokens);
    }

    Response plain(PageToken page, View view) {
        return Framed.page(view, page, tokens);
    }
}
