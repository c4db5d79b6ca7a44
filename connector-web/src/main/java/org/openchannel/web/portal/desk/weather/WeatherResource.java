package org.openchannel.web.portal.desk.weather;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.List;
import org.openchannel.portal.limit.ChangeLimits;
import org.openchannel.portal.weather.ChangeWeather;
import org.openchannel.portal.weather.FaultKind;
import org.openchannel.portal.weather.WeatherReport;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** Limits and faults, to be looked at and changed. Administrators only. */
@Path("/portal/weather")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class WeatherResource {

    private static final String NOTHING_WRONG = "";

    private final FrameOf frame;
    private final ChangeLimits changeLimits;
    private final ChangeWeather changeWeather;
    private final WeatherReport weatherReport;

    @Inject
    public WeatherResource(
            FrameOf frame, ChangeLimits changeLimits, ChangeWeather changeWeather, WeatherReport weatherReport) {
        this.frame = frame;
        this.changeLimits = changeLimits;
        this.changeWeather = changeWeather;
        this.weatherReport = weatherReport;
    }

    @GET
    public View show(@Context SecurityContext security) {
        return page(security, LimitFields.of(changeLimits.limits()), NOTHING_WRONG);
    }

    @POST
    @Path("limits")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response limits(@BeanParam LimitFields fields, @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        try {
            changeLimits.to(fields.limits());
            return back("limits");
        } catch (IllegalArgumentException e) {
            return mistake(page(security, fields, "limits"));
        }
    }

    @POST
    @Path("faults/{kind: [a-z_]{1,30}}")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response on(
            @PathParam("kind") String kind, @BeanParam FaultFields fields, @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        try {
            changeWeather.with(fields.wish(known(kind)));
            return back(kind);
        } catch (IllegalArgumentException e) {
            return mistake(page(security, LimitFields.of(changeLimits.limits()), kind));
        }
    }

    @POST
    @Path("faults/{kind: [a-z_]{1,30}}/off")
    public Response off(@PathParam("kind") String kind, @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        changeWeather.without(known(kind));
        return back(kind);
    }

    @POST
    @Path("clear")
    public Response clear(@Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        changeWeather.to(List.of());
        return back("main");
    }

    private View page(SecurityContext security, LimitFields limits, String wrong) {
        var faults = weatherReport.faults();
        return frame.page("desk/weather", SignedIn.of(security).requireAdmin(), WeatherEntry.CODE)
                .with("limits", limits)
                .with("faults", FaultCard.all(faults))
                .with("anyOn", !faults.isEmpty())
                .with("wrong", wrong);
    }

    private static FaultKind known(String kind) {
        return FaultKind.of(kind).orElseThrow(NotFoundException::new);
    }

    private static Response mistake(View page) {
        return Response.status(Response.Status.BAD_REQUEST).entity(page).build();
    }

    private static Response back(String place) {
        return Response.seeOther(URI.create("/portal/weather#" + place)).build();
    }
}
