package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.KeepLog;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Listed;
import org.openchannel.web.portal.rest.MethodGroup;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code crm.timeline.logmessage.*}: lines that applications write into the timelines of records. */
@Dependent
public class LogMethods implements MethodGroup {

    private static final String ROOM = "crm.timeline.logmessage.";
    private static final int PAGE = 10;
    private static final int LONGEST = 20_000;

    private final KeepLog log;

    @Inject
    public LogMethods(KeepLog log) {
        this.log = log;
    }

    @Override
    public List<RestMethod> methods() {
        return List.of(
                new Answered(ROOM + "add", Sent.SCOPE, this::add),
                new Answered(ROOM + "get", Sent.SCOPE, call -> Map.of("logMessage", row(known(call)))),
                new Answered(ROOM + "list", Sent.SCOPE, this::list),
                new Answered(ROOM + "delete", Sent.SCOPE, this::delete));
    }

    private Object add(Call call) {
        if (!call.parameters().has("fields")) {
            throw Sent.lacking("fields");
        }
        var sent = call.parameters().inside("fields");
        var kind = kind(sent);
        var number = Sent.needed(sent, "entityId");
        var wish = new KeepLog.Wish(
                text(sent, "title"), text(sent, "text"), text(sent, "iconCode"), application(call), call.userId());
        return Map.of("logMessage", row(log.write(kind, number, wish)));
    }

    private Object list(Call call) {
        var sent = call.parameters();
        var lines = new ArrayList<>(log.of(kind(sent), Sent.needed(sent, "entityId")));
        var order = sent.inside("order");
        var isOldestFirst = order.text("id")
                .or(() -> order.text("created"))
                .filter("asc"::equalsIgnoreCase)
                .isPresent();
        if (!isOldestFirst) {
            Collections.reverse(lines);
        }
        var start = Math.max(0, sent.number("start").orElse(0L));
        var rows = lines.stream().skip(start).limit(PAGE).map(LogMethods::row).toList();
        return new Listed(rows, lines.size(), start + PAGE < lines.size() ? start + PAGE : null);
    }

    private Object delete(Call call) {
        var line = known(call);
        if (line.applicationId() != application(call)) {
            throw new RestException(400, "REMOVING_DISABLED", "The entry belongs to another application");
        }
        log.delete(line.id());
        return true;
    }

    private KeepLog.Line known(Call call) {
        return log.find(Sent.needed(call.parameters(), "id"))
                .orElseThrow(() -> new RestException(400, "NOT_FOUND", "Not found"));
    }

    private static ItemKind kind(Parameters sent) {
        return ItemKind.record(Sent.needed(sent, "entityTypeId"))
                .orElseThrow(() -> new RestException(400, "OWNER_NOT_FOUND", "Owner was not found."));
    }

    private static long application(Call call) {
        return call.access().caller().isEmpty() ? 0 : call.applicationId();
    }

    private static String text(Parameters sent, String name) {
        var text = sent.text(name).orElseThrow(() -> Sent.lacking(name));
        return text.substring(0, Math.min(LONGEST, text.length()));
    }

    private static Map<String, Object> row(KeepLog.Line line) {
        var row = new LinkedHashMap<String, Object>();
        row.put("id", line.id());
        row.put("created", line.created());
        row.put("authorId", line.authorId());
        row.put("title", line.title());
        row.put("text", line.text());
        row.put("iconCode", line.icon());
        return row;
    }
}
