package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.openchannel.portal.crm.Binding;
import org.openchannel.portal.crm.ChangeTodo;
import org.openchannel.portal.crm.FieldText;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.MethodGroup;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code crm.activity.todo.update…}: things to do are due later, somebody else's, or called otherwise. */
@Dependent
public class TodoChangeMethods implements MethodGroup {

    private static final String DONE = "CAN_NOT_UPDATE_COMPLETED_TODO";

    private final ChangeTodo changeTodo;

    @Inject
    public TodoChangeMethods(ChangeTodo changeTodo) {
        this.changeTodo = changeTodo;
    }

    /** What a call changes: fields, and settings. */
    private record Change(Map<String, ?> fields, Map<String, ?> settings) {}

    @Override
    public List<RestMethod> methods() {
        return List.of(
                changing("", DONE, TodoChangeMethods::all),
                changing("deadline", DONE, sent -> new Change(deadline(sent, "value"), Map.of())),
                changing("description", DONE, TodoChangeMethods::description),
                changing(
                        "responsibleuser",
                        "CAN_NOT_UPDATE_RESPONSIBLE_USER_COMPLETED_TODO",
                        TodoChangeMethods::responsible),
                changing("color", "CAN_NOT_UPDATE_COLOR_COMPLETED_TODO", TodoChangeMethods::colour));
    }

    private RestMethod changing(String what, String whenDone, Function<Parameters, Change> read) {
        return new Answered("crm.activity.todo.update" + what, Sent.SCOPE, call -> {
            var sent = call.parameters();
            var id = Sent.needed(sent, "id");
            var owner = new Binding(
                    String.valueOf(Sent.needed(sent, "ownerTypeId")), String.valueOf(Sent.needed(sent, "ownerId")));
            return change(call, id, owner, read.apply(sent), whenDone);
        });
    }

    private Object change(Call call, long id, Binding owner, Change change, String whenDone) {
        changeTodo.change(id, new ChangeTodo.Wish(owner, change.fields(), change.settings(), whenDone), call.userId());
        return Map.of("id", id);
    }

    private static Change all(Parameters sent) {
        var fields = new LinkedHashMap<String, Object>(deadline(sent, "deadline"));
        sent.text("title").ifPresent(title -> fields.put("SUBJECT", title));
        sent.text("description").ifPresent(text -> fields.put("DESCRIPTION", text));
        sent.number("responsibleId").filter(user -> user > 0).ifPresent(user -> fields.put("RESPONSIBLE_ID", user));
        return new Change(fields, TodoParts.settings(sent));
    }

    private static Map<String, Object> deadline(Parameters sent, String name) {
        var moment = FieldText.of(TodoParts.moment(sent, name));
        return Map.of("END_TIME", moment, "DEADLINE", moment);
    }

    private static Change description(Parameters sent) {
        var text = sent.get("value").flatMap(Parameters::scalar).orElseThrow(() -> Sent.lacking("value"));
        return new Change(Map.of("DESCRIPTION", text), Map.of());
    }

    private static Change responsible(Parameters sent) {
        var user = sent.text("responsibleId").orElseThrow(() -> Sent.lacking("responsibleId"));
        if (!user.matches("[1-9]\\d{0,17}")) {
            throw new RestException(400, "INVALID_ARG_VALUE", "Parameter \"responsibleId\" must be greater than 0");
        }
        return new Change(Map.of("RESPONSIBLE_ID", user), Map.of());
    }

    private static Change colour(Parameters sent) {
        var colour = sent.text("colorId").orElseThrow(() -> Sent.lacking("colorId"));
        if (!TodoParts.isColour(colour)) {
            throw new RestException(400, "CAN_NOT_UPDATE_WRONG_COLOR_TODO", "There is no such color");
        }
        return new Change(Map.of(), Map.of(TodoParts.COLOUR, colour));
    }
}
