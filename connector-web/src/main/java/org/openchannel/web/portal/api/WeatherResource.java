package org.openchannel.web.portal.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.limit.ChangeLimits;
import org.openchannel.portal.limit.LimitPlan;
import org.openchannel.portal.limit.Limits;
import org.openchannel.portal.weather.ChangeWeather;
import org.openchannel.portal.weather.FaultView;
import org.openchannel.portal.weather.WeatherReport;

/** What goes wrong on purpose, and the limits of the portal. */
@Path("/portal/api")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Embedded portal")
@Dependent
public class WeatherResource {

    private final WeatherReport report;
    private final ChangeWeather changeWeather;
    private final ChangeLimits changeLimits;

    @Inject
    WeatherResource(WeatherReport report, ChangeWeather changeWeather, ChangeLimits changeLimits) {
        this.report = report;
        this.changeWeather = changeWeather;
        this.changeLimits = changeLimits;
    }

    @GET
    @Path("weather")
    @Operation(summary = "Shows the faults that are on and the limits in force")
    public Response show() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("faults", report.faults().stream().map(WeatherResource::of).toList());
        tree.put("limits", of(changeLimits.limits()));
        return Answers.ok(tree);
    }

    @PUT
    @Path("weather")
    @Operation(
            summary = "Changes the weather",
            description =
                    "\"faults\" replaces all faults; an empty list clears the sky. A fault's kind is one of lock_sleep,"
                            + " no_session, lost_answer, broken_answer, slow_answer, expired_token, query_limit, time_limit,"
                            + " server_error, event_duplicate, event_delay; percent (100), times (any number), scope (all methods"
                            + " or events), seconds (for delays) and lastsSeconds (for ever) may be left out. \"limits\" names a plan"
                            + " (off, standard, enterprise) and any figure that differs from it, or from what is in force. What is"
                            + " left out of the body stays as it is.")
    @RequestBody(content = @Content(mediaType = "application/json", example = """
            {"faults": [{"kind": "slow_answer", "seconds": 5, "percent": 50, "scope": "imconnector.*", "times": 3}],
             "limits": {"plan": "standard", "overloaded": false, "costs": {"imconnector.send.messages": 0.5}}}"""))
    @APIResponse(responseCode = "200", description = "The weather as it is now")
    public Response change(String body) {
        var asked = Asked.of(body);
        var faults = WeatherWish.faults(asked);
        var limits = WeatherWish.limits(asked, changeLimits.limits());
        limits.ifPresent(changeLimits::to);
        faults.ifPresent(changeWeather::to);
        return show();
    }

    private static Map<String, @Nullable Object> of(FaultView fault) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("kind", fault.kind().word());
        tree.put("percent", fault.percent());
        tree.put("timesLeft", fault.timesLeft());
        tree.put("scope", fault.scope());
        tree.put("seconds", fault.seconds());
        tree.put("endsAt", Objects.toString(fault.endsAt(), null));
        return tree;
    }

    private static Map<String, Object> of(Limits limits) {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("plan", limits.plan().map(LimitPlan::word).orElse("custom"));
        tree.put("burst", limits.burst());
        tree.put("perSecond", limits.perSecond());
        tree.put("operatingSeconds", limits.operatingSeconds());
        tree.put("cutSeconds", limits.cutSeconds());
        tree.put("overloaded", limits.isOverloaded());
        tree.put("costs", limits.costs());
        return tree;
    }
}
