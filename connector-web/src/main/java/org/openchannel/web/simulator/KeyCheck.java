package org.openchannel.web.simulator;

import jakarta.inject.Inject;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.openchannel.simulator.device.ApiKey;

/** Turns away who does not know the API key. */
@Keyed
@Provider
public class KeyCheck implements ContainerRequestFilter {

    private static final String HEADER = "X-Api-Key";

    @Inject
    private ApiKey key;

    @Override
    public void filter(ContainerRequestContext request) {
        if (!key.secret().matches(request.getHeaderString(HEADER))) {
            request.abortWith(Refusals.answer(401, "api_key_wrong"));
        }
    }
}
