package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.binding.LineView;
import org.openchannel.web.http.View;

/** Draws the section about the connection. */
@Dependent
public class DrawConnection {

    private final PageTokens tokens;
    private final ShowLine show;
    private final ShowConnection connection;
    private final SectionFrame frame;

    @Inject
    public DrawConnection(PageTokens tokens, ShowLine show, ShowConnection connection, SectionFrame frame) {
        this.tokens = tokens;
        this.show = show;
        this.connection = connection;
        this.frame = frame;
    }

    /**
     * Opens the section for somebody who changes something in it.
     *
     * @throws ClosedPageException when the page is too old, there is nothing to set up, or they may not
     */
    OpenSection forAdmin(@Nullable String token) {
        tokens.openForAdmin(token);
        return frame.open(token, Section.CONNECTION);
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
        return frame.drawn(new OpenSection(page, line, Section.CONNECTION), view(page, line, draft, told));
    }

    private View view(PageToken page, LineView line, Draft draft, Told told) {
        return View.of("placement/settings")
                .with("hasPairingCode", show.hasPairingCode(line))
                .with("connection", connection.shown(line, page.reader(), told))
                .with("seen", mark(page, line))
                .with("draft", draft);
    }

    /** What the page's own look brings: a field somebody is typing into stays as it is. */
    Response news(PageToken page, @Nullable LineView line) {
        return line == null
                ? drawn(page, null, Draft.NONE)
                : frame.drawn(
                        new OpenSection(page, line, Section.CONNECTION),
                        view(page, line, Draft.NONE, Told.NOTHING).with("isNews", true));
    }

    /** Changes whenever anything to be seen changes. */
    String mark(PageToken page, LineView line) {
        return show.drawn(page, line).mark() + "-" + connection.mark(line, page.reader());
    }

    /** Asks before something is done that can't be taken back. */
    Response asked(OpenSection open, View question) {
        return Framed.page(question.with("page", show.drawn(open.page(), open.line())), open.page(), tokens);
    }
}
