package org.openchannel.web.portal.desk.applications;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.List;
import org.openchannel.portal.call.CallQuery;

/** Which part of an application's log somebody looks at. */
public class LogView {

    /** How many entries a page has. */
    static final int SIZE = 50;

    @QueryParam("method")
    @DefaultValue("")
    private String method = "";

    @QueryParam("failed")
    @DefaultValue("false")
    private boolean onlyFailed;

    @QueryParam("page")
    @DefaultValue("1")
    private int page = 1;

    /** Part of the method's name. */
    public String method() {
        return method;
    }

    public boolean isOnlyFailed() {
        return onlyFailed;
    }

    /** Whether anything narrows the log. */
    public boolean isNarrow() {
        return onlyFailed || !method.isBlank();
    }

    /** The page, from 1. */
    public int page() {
        return Math.max(1, Math.min(page, 1000));
    }

    /** The page after this one. */
    public int nextPage() {
        return page() + 1;
    }

    /** One more than a page, to know whether there is another. */
    CallQuery query(long applicationId) {
        return new CallQuery(applicationId, method, onlyFailed, (page() - 1) * SIZE, SIZE + 1);
    }

    static <T> List<T> onPage(List<T> found) {
        return found.size() > SIZE ? found.subList(0, SIZE) : found;
    }

    /** Another page of the same log. */
    public URI on(long applicationId, String tab, int other) {
        var address =
                UriBuilder.fromPath("/portal/applications/" + applicationId).queryParam("tab", tab);
        if (!method.isBlank()) {
            address.queryParam("method", "{method}");
        }
        if (onlyFailed) {
            address.queryParam("failed", true);
        }
        if (other > 1) {
            address.queryParam("page", other);
        }
        return method.isBlank() ? address.build() : address.build(method);
    }
}
