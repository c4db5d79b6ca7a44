package org.openchannel.web.http;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.ext.Provider;

/** Remembers a language somebody chose by {@code ?lang=}. */
@Provider
public class LanguageMemory implements ContainerResponseFilter {

    private static final int A_YEAR = 365 * 24 * 60 * 60;

    @Override
    public void filter(ContainerRequestContext request, ContainerResponseContext response) {
        Language.of(request.getUriInfo().getQueryParameters().getFirst("lang"))
                .ifPresent(language -> response.getHeaders()
                        .add(
                                "Set-Cookie",
                                new NewCookie.Builder(RequestLanguage.COOKIE)
                                        .value(language.tag())
                                        .path("/")
                                        .maxAge(A_YEAR)
                                        .sameSite(NewCookie.SameSite.LAX)
                                        .build()));
    }
}
