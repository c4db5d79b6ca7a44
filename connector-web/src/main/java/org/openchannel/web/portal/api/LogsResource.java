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
import org.openchannel.portal.call.CallQuery;
import org.openchannel.portal.call.CallQuery.Statuses;
import org.openchannel.portal.call.CallRecord;
import org.openchannel.portal.delivery.EventJournal;
import org.openchannel.portal.delivery.EventView;

/** What applications and webhooks called, and which events they were sent. */
@Path("/portal/api")
@Produces(MediaType.APPLICATION_JSON)
@Tag(name = "Embedded portal")
@Dependent
public class LogsResource {

    private static final int KEPT = 500;

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
    @Operation(
            summary =
                    "Lists calls of applications and webhooks (of one, or of all), the newest first; secrets are masked",
            description = "\"status\" is a status of HTTP, or \"failed\" for 400 and above")
    public Response calls(
            @QueryParam("clientId") @Nullable String clientId,
            @QueryParam("webhookId") @Nullable String webhookId,
            @QueryParam("method") @Nullable String method,
            @QueryParam("status") @Nullable String status,
            @QueryParam("limit") @Nullable String limit) {
        var most = Answers.limit(limit);
        return latest(
                most,
                known.callers(clientId, webhookId).stream()
                        .flatMap(caller ->
                                calls.find(new CallQuery(caller.owner(), "", statuses(status), 0, KEPT)).stream()
                                        .filter(call ->
                                                method == null || call.method().equalsIgnoreCase(method))
                                        .limit(most)
                                        .map(call -> of(caller, call)))
                        .toList());
    }

    private static Statuses statuses(@Nullable String sent) {
        if (sent != null && !sent.matches("failed|[1-9]\\d{2}")) {
            throw Problem.wrong("\"status\" must be a status of HTTP, or \"failed\"");
        }
        return Statuses.of(sent == null ? "" : sent);
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

    private static Map<String, @Nullable Object> of(Known.Caller caller, CallRecord call) {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("at", call.calledAt().toString());
        tree.put(caller.name(), caller.value());
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
