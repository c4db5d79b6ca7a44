package org.openchannel.web.placement;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.openchannel.web.http.SecurityHeaders;
import org.openchannel.web.http.View;

/** Answers that live in a portal's frame: they carry the next page token, and only that portal may frame them. */
final class Framed {

    /** Carries the next page token, also where nothing is drawn. */
    static final String TOKEN_HEADER = "Page-Token";

    private Framed() {}

    static Response page(View view, PageToken page, PageTokens tokens) {
        var token = tokens.seal(page);
        view.in(page.language())
                .with("token", token)
                .with("isAdmin", page.reader().isAdmin());
        return Response.ok(view, MediaType.TEXT_HTML_TYPE)
                .header(TOKEN_HEADER, token)
                .header("Content-Security-Policy", policy(page.portal()))
                .build();
    }

    /** Nothing changed since the page last asked. */
    static Response unchanged(PageToken page, PageTokens tokens) {
        return Response.noContent().header(TOKEN_HEADER, tokens.seal(page)).build();
    }

    /**
     * The policy of a page for {@code portal}. A page for nobody we know says only why it is closed: any portal may
     * frame it, so that its administrator can read that.
     */
    static String policy(@Nullable URI portal) {
        return SecurityHeaders.POLICY + "; frame-ancestors " + (portal == null ? "*" : portal);
    }
}
