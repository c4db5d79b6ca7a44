package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.bridge.audit.Deeds;
import org.openchannel.bridge.binding.LineView;
import org.openchannel.web.http.View;

/** Lets people into the sections of an account's settings, and draws what is the same around all of them. */
@Dependent
public class SectionFrame {

    private final PageTokens tokens;
    private final ShowLine show;
    private final Deeds deeds;

    @Inject
    public SectionFrame(PageTokens tokens, ShowLine show, Deeds deeds) {
        this.tokens = tokens;
        this.show = show;
        this.deeds = deeds;
    }

    /**
     * What is the same around all sections.
     *
     * @param section the one that is open
     * @param sections those the menu shows
     * @param isFromList whether the list of accounts led here
     * @param last what was changed last; null when nothing was
     */
    public record Around(
            Section section,
            List<Section> sections,
            boolean isFromList,
            @Nullable Deed last) {}

    /**
     * Opens a section for whoever's page has this token.
     *
     * @throws ClosedPageException when the page is too old, there is nothing to set up, or they may not
     */
    OpenSection open(@Nullable String token, Section section) {
        var page = section.isForEverybody() ? tokens.open(token) : tokens.openForAdmin(token);
        return new OpenSection(page, line(page), section);
    }

    private LineView line(PageToken page) {
        return show.line(page).orElseThrow(() -> ClosedPageException.stale(page.language(), page.portal()));
    }

    /** Nothing changed since the page last asked. */
    Response unchanged(OpenSection open) {
        return Framed.unchanged(open.page(), tokens);
    }

    /** Draws the section's template {@code view}, with everything around it. */
    Response drawn(OpenSection open, View view) {
        return Framed.page(around(open, view), open.page(), tokens);
    }

    private View around(OpenSection open, View view) {
        var page = open.page();
        var last = deeds.about(open.account(), 0, 1).stream().findFirst().orElse(null);
        return view.with("page", show.drawn(page, open.line()))
                .with("frame", new Around(open.section(), Section.of(page.reader()), page.isFromList(), last));
    }
}
