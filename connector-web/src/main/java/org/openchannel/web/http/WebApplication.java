package org.openchannel.web.http;

import jakarta.ws.rs.ApplicationPath;
import jakarta.ws.rs.core.Application;

/** The one JAX-RS application, at the root: portals' clients build {@code /rest/…} and {@code /oauth/…} themselves. */
@ApplicationPath("/")
public class WebApplication extends Application {}
