package org.openchannel.web.phone;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.ext.Provider;
import org.jspecify.annotations.Nullable;
import org.openchannel.web.http.FirstStep;

/** Lets only our own pages press the telephones' buttons: nobody signs in here, so another site could press them, too. */
@Provider
public class OwnPagesOnly implements ContainerRequestFilter {

    @Override
    public void filter(ContainerRequestContext request) {
        var isPress = request.getMethod().equals("POST")
                && FirstStep.of(request.getUriInfo().getPath()).equals("phone");
        if (isPress && isForeign(request.getHeaderString("Sec-Fetch-Site"))) {
            throw new ForbiddenException();
        }
    }

    private static boolean isForeign(@Nullable String site) {
        return "cross-site".equals(site) || "same-site".equals(site);
    }
}
