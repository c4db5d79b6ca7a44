package org.openchannel.web.simulator;

import jakarta.inject.Inject;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.PreMatching;
import jakarta.ws.rs.ext.Provider;
import java.util.Set;
import org.openchannel.shared.ServerSettings;
import org.openchannel.web.http.FirstStep;

/** Where the simulated messenger is switched off, it and its telephones are not there. */
@Provider
@PreMatching
public class SwitchedOff implements ContainerRequestFilter {

    @Inject
    private ServerSettings settings;

    @Override
    public void filter(ContainerRequestContext request) {
        if (isAway(request.getUriInfo().getPath(), settings)) {
            throw new NotFoundException();
        }
    }

    static boolean isAway(String path, ServerSettings settings) {
        return !settings.isSimulatorEnabled() && Set.of("simulator", "phone").contains(FirstStep.of(path));
    }
}
