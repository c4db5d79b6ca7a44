package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.audit.Deeds;
import org.openchannel.web.http.View;

/** Who changed what of an account. */
@Path("/placement/settings/section/history")
@Dependent
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
public class HistoryResource {

    private static final int SIZE = 30;
    private static final int MOST_PAGES = 100_000;

    private final SectionFrame frame;
    private final Deeds deeds;

    @Inject
    public HistoryResource(SectionFrame frame, Deeds deeds) {
        this.frame = frame;
        this.deeds = deeds;
    }

    /** @param asked which page of it, from 0 */
    @POST
    public Response show(
            @FormParam("page") @Nullable String token, @FormParam("number") @DefaultValue("0") String asked) {
        var open = frame.open(token, Section.HISTORY);
        var number = number(asked);
        var found = deeds.about(open.account(), number, SIZE);
        var hasMore = !deeds.about(open.account(), number + 1, SIZE).isEmpty();
        return frame.drawn(
                open,
                View.of("placement/history")
                        .with("deeds", HistoryLine.of(found, open.page().language()))
                        .with("number", number)
                        .with("hasMore", hasMore));
    }

    /** All of it, for spreadsheets. */
    @POST
    @Path("export")
    public Response export(@FormParam("page") @Nullable String token) {
        var open = frame.open(token, Section.HISTORY);
        var language = open.page().language();
        return Response.ok(new HistoryFile(deeds, open.account(), language), "text/csv; charset=UTF-8")
                .header("Content-Disposition", "attachment; filename=\"history.csv\"")
                .build();
    }

    private static int number(String asked) {
        try {
            return Math.min(MOST_PAGES, Math.max(0, Integer.parseInt(asked)));
        } catch (NumberFormatException e) {
            return 0;
        }
    }
}
