package org.openchannel.web.portal.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.call.CallLog;
import org.openchannel.portal.call.CallRecord;
import org.openchannel.portal.delivery.EventJournal;
import org.openchannel.portal.delivery.EventView;

/** What applications called, and which events they were sent. */
@Path("/portal/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Embedded portal")
@Dependent
public class LogsResource {

    private final Known known;
    private final CallLog calls;
    private final EventJournal events;

    @Inject
    LogsResource(Known known, CallLog calls, EventJournal events) {
        this.known = known;
        this.calls = calls;
        this.events = events;
    }

    @GET
    @Path("calls")
    @Operation(summary = "Lists calls of applications (of one, or of all), the newest first; secrets are masked")
    public Response calls(
            @QueryParam("clientId") @Nullable String clientId,
            @QueryParam("method") @Nullable String method,
            @QueryParam("limit") @Nullable String limit) {
        var most = Answers.limit(limit);
        return latest(
                most,
                named(clientId).stream()
                        .flatMap(application -> calls.of(application.id(), most).stream()
                                .filter(call -> method == null || call.method().equalsIgnoreCase(method))
                                .map(call -> of(application, call)))
                        .toList());
    }

    @GET
    @Path("events")
    @Operation(summary = "Lists events sent to applications (to one, or to all) or on their way, the newest first")
    public Response events(
            @QueryParam("clientId") @Nullable String clientId,
            @QueryParam("event") @Nullable String event,
            @QueryParam("limit") @Nullable String limit) {
        var most = Answers.limit(limit);
        return latest(
                most,
                named(clientId).stream()
                        .flatMap(application -> events.of(application.id(), most).stream()
                                .filter(view -> event == null || view.event().equalsIgnoreCase(event))
                                .map(view -> of(application, view)))
                        .toList());
    }

    private List<ApplicationCard> named(@Nullable String clientId) {
        return clientId == null ? known.applications() : List.of(known.application(clientId));
    }

    private static Response latest(int most, List<Map<String, @Nullable Object>> entries) {
        return Answers.ok(entries.stream()
                .sorted(Comparator.comparing((Map<String, @Nullable Object> entry) -> String.valueOf(entry.get("at")))
                        .reversed())
                .limit(most)
                .toList());
    }

    private static Map<String, @Nullable Object> of(ApplicationCard application, CallRecord call) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("at", call.calledAt().toString());
        tree.put("clientId", application.clientId());
        tree.put("method", call.method());
        tree.put("parameters", call.parameters());
        tree.put("status", call.status());
        tree.put("answer", call.answer());
        tree.put("tookMillis", call.tookMillis());
        return tree;
    }

    private static Map<String, @Nullable Object> of(ApplicationCard application, EventView event) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("at", event.raisedAt().toString());
        tree.put("id", event.id().toString());
        tree.put("clientId", application.clientId());
        tree.put("event", event.event());
        tree.put("handler", event.handlerUrl());
        tree.put("data", event.formData());
        tree.put("status", event.status().name());
        tree.put("attempts", event.attempts());
        tree.put("answer", event.lastAnswer());
        tree.put("lastAttemptAt", Objects.toString(event.lastAttemptAt(), null));
        return tree;
    }
}
