package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.binding.LineView;
import org.openchannel.web.http.View;

/** Draws the section about the connection. */
@Dependent
public class DrawConnection {

    private final PageTokens tokens;
    private final ShowLine show;
    private final ShowConnection connection;

    @Inject
    public DrawConnection(PageTokens tokens, ShowLine show, ShowConnection connection) {
        this.tokens = tokens;
        this.show = show;
        this.connection = connection;
    }

    /** The page of an administrator, of a line that is there. */
    record Open(PageToken page, LineView line) {

        UUID account() {
            return line.account().id();
        }

        String by() {
            return "user " + page.reader().userId();
        }
    }

    /**
     * Opens the section for somebody who changes something in it.
     *
     * @throws ClosedPageException when the page is too old, there is nothing to set up, or they may not
     */
    Open forAdmin(@Nullable String token) {
        var page = tokens.open(token);
        if (!page.reader().isAdmin()) {
            throw ClosedPageException.forbidden(page);
        }
        var line = show.line(page).orElseThrow(() -> ClosedPageException.stale(page.language(), page.portal()));
        return new Open(page, line);
    }

    Response drawn(PageToken page, @Nullable LineView line, Draft draft) {
        return drawn(page, line, draft, Told.NOTHING);
    }

    /** As it is now, after something was done. */
    Response again(PageToken page, Draft draft, Told told) {
        return drawn(page, show.line(page).orElse(null), draft, told);
    }

    Response drawn(PageToken page, @Nullable LineView line, Draft draft, Told told) {
        if (line == null) {
            return Framed.page(View.of("placement/unlinked"), page, tokens);
        }
        var view = View.of("placement/settings")
                .with("page", show.drawn(page, line))
                .with("isFromList", page.isFromList())
                .with("hasPairingCode", show.hasPairingCode(line))
                .with("connection", connection.shown(line, page.reader(), told))
                .with("draft", draft);
        return Framed.page(view, page, tokens);
    }

    /** Asks before something is done that can't be taken back. */
    Response asked(Open open, String template) {
        return Framed.page(View.of(template).with("page", show.drawn(open.page(), open.line())), open.page(), tokens);
    }
}
