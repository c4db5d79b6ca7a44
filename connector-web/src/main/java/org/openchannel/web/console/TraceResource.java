package org.openchannel.web.console;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.openchannel.bridge.watch.TraceMessage;
import org.openchannel.web.http.View;

/** Where a message is, and how it got there. Whoever may not see customers' data sees it masked. */
@Path("/console/trace")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class TraceResource {

    /** For how many days back messages are looked for. */
    private static final List<Integer> DAYS = List.of(1, 7, 31, 366);

    private final TraceMessage trace;

    @Inject
    public TraceResource(TraceMessage trace) {
        this.trace = trace;
    }

    @GET
    public View search(
            @Context SecurityContext security,
            @QueryParam("q") @DefaultValue("") String words,
            @QueryParam("days") @DefaultValue("7") String asked) {
        var keeper = SignedKeeper.of(security);
        var days = DAYS.stream()
                .filter(each -> each.toString().equals(asked))
                .findFirst()
                .orElse(7);
        return Frame.page(keeper, Frame.Section.TRACE)
                .with("words", words.strip())
                .with("days", days)
                .with("choices", DAYS)
                .with("masked", keeper.seesMasked())
                .with("found", trace.search(words, Duration.ofDays(days), keeper.seesMasked()));
    }

    @GET
    @Path("{message: [0-9a-f-]{36}}")
    public View way(@Context SecurityContext security, @PathParam("message") UUID message) {
        var keeper = SignedKeeper.of(security);
        return View.of("console/way")
                .with("frame", new Frame(keeper, Frame.Section.TRACE))
                .with("masked", keeper.seesMasked())
                .with("way", trace.way(message, keeper.seesMasked()).orElseThrow(NotFoundException::new));
    }
}
