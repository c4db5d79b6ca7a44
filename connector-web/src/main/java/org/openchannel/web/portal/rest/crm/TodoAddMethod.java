package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.KeepActivity;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Adds something to do to a record. */
@Dependent
public class TodoAddMethod implements RestMethod {

    private final KeepActivity keepActivity;
    private final FindItems findItems;

    @Inject
    public TodoAddMethod(KeepActivity keepActivity, FindItems findItems) {
        this.keepActivity = keepActivity;
        this.findItems = findItems;
    }

    @Override
    public String name() {
        return "crm.activity.todo.add";
    }

    @Override
    public List<String> scopes() {
        return Sent.SCOPE;
    }

    @Override
    public Object call(Call call) {
        var sent = call.parameters();
        var typeId = Sent.needed(sent, "ownerTypeId");
        var ownerId = Sent.needed(sent, "ownerId");
        var deadline = TodoParts.moment(sent, "deadline");
        var record = ItemKind.record(typeId)
                .flatMap(kind -> findItems.find(kind, ownerId))
                .orElseThrow(() -> new RestException(400, "OWNER_NOT_FOUND", "Owner was not found."));
        var todo = new KeepActivity.Todo(
                sent.text("title").orElse(""),
                sent.text("description").orElse(""),
                deadline,
                Math.max(0, sent.number("responsibleId").orElse(0L)),
                TodoParts.settings(sent));
        return Map.of("id", keepActivity.todo(record, todo, call.userId()));
    }
}
