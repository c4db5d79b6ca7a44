package org.openchannel.web.portal.desk.applications;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.UriBuilder;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.List;
import org.openchannel.portal.call.CallLog;
import org.openchannel.portal.call.CallQuery;
import org.openchannel.portal.call.CallQuery.Statuses;
import org.openchannel.web.http.View;

/** Which part of an application's log somebody looks at. */
public class LogView {

    /** How many entries a page has. */
    static final int SIZE = 50;

    private static final List<String> STATUSES = List.of("200", "400", "401", "403", "404", "429", "500", "503");

    @QueryParam("method")
    @DefaultValue("")
    private String method = "";

    @QueryParam("status")
    @DefaultValue("")
    private String status = "";

    @QueryParam("page")
    @DefaultValue("1")
    private int page = 1;

    /** Part of the method's name. */
    public String method() {
        return method;
    }

    /** {@code failed}, a status of HTTP, or empty for any. */
    public String status() {
        return status;
    }

    /** What the log can be narrowed to beside what went wrong. */
    public List<String> statuses() {
        return STATUSES;
    }

    /** Whether anything narrows the log. */
    public boolean isNarrow() {
        return !status.isBlank() || !method.isBlank();
    }

    /** The page, from 1. */
    public int page() {
        return Math.max(1, Math.min(page, 1000));
    }

    /** The page after this one. */
    public int nextPage() {
        return page() + 1;
    }

    /** Puts this part of the log of {@code owner}, an application or a webhook below zero, onto a page. */
    View fill(View view, CallLog calls, long owner) {
        // one more than a page, to know whether there is another
        var query = new CallQuery(owner, method, Statuses.of(status), (page() - 1) * SIZE, SIZE + 1);
        var found = calls.find(query);
        var hasMore = found.size() > SIZE;
        return view.with("log", this)
                .with("calls", hasMore ? found.subList(0, SIZE) : found)
                .with("hasMore", hasMore)
                .with("lost", calls.lost(owner));
    }

    /** Another page of the same log, which stands at {@code base}, in {@code tab} if that is not empty. */
    public URI on(String base, String tab, int other) {
        var address = UriBuilder.fromPath(base);
        var shown = new LinkedHashMap<String, String>();
        shown.put("tab", tab);
        shown.put("method", method);
        shown.put("status", status);
        shown.put("page", other > 1 ? String.valueOf(other) : "");
        shown.values().removeIf(String::isBlank);
        shown.keySet().forEach(name -> address.queryParam(name, "{" + name + "}"));
        return address.buildFromMap(shown);
    }
}
