package org.openchannel.web.placement;

import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import org.openchannel.web.http.View;

/** Draws the page that says why there is no page. */
@Provider
public class ClosedPages implements ExceptionMapper<ClosedPageException> {

    /** htmx stops asking again when an answer has this status. */
    private static final int STOP_POLLING = 286;

    /** Tells the page's script why nothing was done, where the page is to stay as it is. */
    static final String CLOSED_HEADER = "Page-Closed";

    @Context
    private HttpHeaders headers;

    @Override
    public Response toResponse(ClosedPageException closed) {
        return answer(closed, headers.getHeaderString("HX-Request") != null);
    }

    static Response answer(ClosedPageException closed, boolean isPart) {
        if (isPart && closed.reason() == ClosedPageException.Reason.STALE) {
            // what somebody typed stays where it is: the page says itself what to do
            return Response.status(closed.status())
                    .header(CLOSED_HEADER, closed.key())
                    .build();
        }
        var view = View.of("placement/closed")
                .in(closed.language())
                .with("key", closed.key())
                .with("detail", closed.detail());
        var answer = Response.status(isPart ? STOP_POLLING : closed.status())
                .type(MediaType.TEXT_HTML_TYPE)
                .entity(view)
                .header("Content-Security-Policy", Framed.policy(closed.portal()));
        return isPart
                ? answer.header("HX-Retarget", "#page")
                        .header("HX-Reswap", "outerHTML")
                        .header("HX-Reselect", "#page")
                        .build()
                : answer.build();
    }
}
