package org.openchannel.web.phone;

import jakarta.enterprise.context.Dependent;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.net.URI;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;
import org.openchannel.web.http.RequestLanguage;
import org.openchannel.web.http.Texts;

/**
 * How a telephone's forms are answered: the script on the page gets a status and, where something was refused, the
 * reason in the person's words; a plain form gets back to the page, which then says it.
 */
@Dependent
public class Answers {

    /** The header by which the script makes itself known. */
    static final String SCRIPT = "X-Phone";

    /** The parameter of the page that names a refusal. */
    static final String REFUSED = "refused";

    @Context
    private HttpHeaders headers;

    @Context
    private UriInfo uri;

    /** Does what the form asks for. */
    interface Deed {
        void run() throws java.io.IOException;
    }

    /** Answers a form after its deed is done or refused; {@code back} is the page's address as the form knows it. */
    Response after(Deed deed, @Nullable String back) throws java.io.IOException {
        try {
            deed.run();
        } catch (RefusedException e) {
            return refused(e.refusal(), back);
        }
        return isScript()
                ? Response.noContent().build()
                : Response.seeOther(page(back)).build();
    }

    /** What to say about a refusal. */
    String words(Refusal refusal) {
        return Texts.of(
                RequestLanguage.of(uri, headers),
                "phone.refused." + refusal.name().toLowerCase(Locale.ROOT));
    }

    private Response refused(Refusal refusal, @Nullable String back) {
        if (isScript()) {
            return Response.status(422)
                    .type(MediaType.TEXT_PLAIN_TYPE.withCharset("UTF-8"))
                    .entity(words(refusal))
                    .build();
        }
        var page = page(back).toString();
        return Response.seeOther(URI.create(page + (page.contains("?") ? "&" : "?") + REFUSED + "="
                        + refusal.name().toLowerCase(Locale.ROOT)))
                .build();
    }

    private boolean isScript() {
        return headers.getHeaderString(SCRIPT) != null;
    }

    /** Never anywhere but to our own page. */
    private static URI page(@Nullable String back) {
        return URI.create(back != null && back.matches("/phone(\\?[A-Za-z0-9._&=-]*)?") ? back : "/phone");
    }
}
