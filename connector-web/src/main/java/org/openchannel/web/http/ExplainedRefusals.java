package org.openchannel.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.ext.Provider;
import java.lang.annotation.Annotation;

/** Lets no refusal go out without a word, for which the server would put in a page of its own. */
@Provider
public class ExplainedRefusals implements ContainerResponseFilter {

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        if (response.getStatus() >= 400 && !response.hasEntity()) {
            var explanation = Explanation.of(response.getStatusInfo(), request::getAcceptableMediaTypes);
            response.setEntity(explanation.entity(), new Annotation[0], explanation.type());
        }
    }
}
