package org.openchannel.web.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.openchannel.shared.ServerSettings;
import org.openchannel.web.http.View;

/** The first page anybody sees. */
@Path("/")
@Dependent
public class StartResource {

    /** What our application must be allowed to do on a portal. */
    static final List<String> SCOPES = List.of(
            "imopenlines",
            "imconnector",
            "placement",
            "contact_center",
            "im",
            "imbot",
            "user_brief",
            "messageservice",
            "bizproc",
            "department",
            "sonet_group");

    private final MeasureProgress progress;
    private final ServerSettings settings;

    @Inject
    public StartResource(MeasureProgress progress, ServerSettings settings) {
        this.progress = progress;
        this.settings = settings;
    }

    /**
     * The page; nothing when it would be the one the browser already shows.
     *
     * @param seen the mark of what it shows
     */
    @GET
    @Produces(MediaType.TEXT_HTML)
    public Response start(@QueryParam("seen") @DefaultValue("") String seen) {
        var now = progress.measure();
        var mark = Integer.toHexString(now.hashCode());
        return mark.equals(seen)
                ? Response.noContent().build()
                : Response.ok(drawn(now, mark), MediaType.TEXT_HTML_TYPE).build();
    }

    private View drawn(Progress now, String mark) {
        return View.of("start/start")
                .with("steps", Step.of(now, settings.isPortalEnabled(), settings.isSimulatorEnabled()))
                .with("isDone", now.stage() == Progress.Stage.DONE)
                .with("mark", mark)
                .with("page", settings.address("/placement/app").toString())
                .with("scopes", SCOPES);
    }
}
