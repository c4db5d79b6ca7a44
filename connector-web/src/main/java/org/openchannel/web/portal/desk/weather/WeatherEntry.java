package org.openchannel.web.portal.desk.weather;

import jakarta.enterprise.context.Dependent;
import org.openchannel.web.portal.desk.RailEntry;
import org.openchannel.web.portal.desk.Section;

/** The weather in the rail. */
@Dependent
public class WeatherEntry implements RailEntry {

    public static final String CODE = "weather";

    @Override
    public Section section() {
        return Section.forAdmins(CODE, "cloud-lightning-rain", "/portal/weather", 90);
    }
}
