package org.openchannel.web.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;
import java.util.Map;

/** The one JAX-RS application, at the root: portals' clients build {@code /rest/…} and {@code /oauth/…} themselves. */
@ApplicationPath("/")
public class WebApplication extends Application {

    @Override
    public Map<String, Object> getProperties() {
        return Map.of("jersey.config.server.wadl.disableWadl", true); // nobody outside needs a list of what is inside
    }
}
