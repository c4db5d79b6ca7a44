package org.openchannel.web.portal.desk.weather;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import org.openchannel.portal.weather.FaultKind;
import org.openchannel.portal.weather.FaultWish;

/** The form of one fault, as it was typed. */
public class FaultFields {

    private static final int SECONDS = 60;

    @FormParam("percent")
    @DefaultValue("100")
    private String percent = "";

    @FormParam("times")
    @DefaultValue("")
    private String times = "";

    @FormParam("scope")
    @DefaultValue("")
    private String scope = "";

    @FormParam("seconds")
    @DefaultValue("0")
    private String seconds = "";

    @FormParam("minutes")
    @DefaultValue("")
    private String minutes = "";

    /** @throws IllegalArgumentException when something typed makes no sense */
    FaultWish wish(FaultKind kind) {
        return new FaultWish(
                kind,
                Integer.parseInt(percent.strip()),
                times.isBlank() ? null : Integer.valueOf(times.strip()),
                scope,
                Integer.parseInt(seconds.strip()),
                minutes.isBlank() ? null : Long.valueOf((long) Integer.parseInt(minutes.strip()) * SECONDS));
    }
}
