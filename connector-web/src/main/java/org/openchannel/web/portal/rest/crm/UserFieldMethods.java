package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.KeepUserFields;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Listed;
import org.openchannel.web.portal.rest.MethodGroup;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code crm.contact.userfield.*} and the like: fields that applications add to records. For administrators. */
@Dependent
public class UserFieldMethods implements MethodGroup {

    private final KeepUserFields fields;
    private final StaffDirectory staff;

    @Inject
    public UserFieldMethods(KeepUserFields fields, StaffDirectory staff) {
        this.fields = fields;
        this.staff = staff;
    }

    @Override
    public List<RestMethod> methods() {
        var all = new ArrayList<RestMethod>();
        for (var kind : ItemKind.values()) {
            if (kind.isRecord()) {
                var room = "crm." + kind.word() + ".userfield.";
                all.add(forAdmins(room + "add", call -> fields.add(kind, written(call))));
                all.add(forAdmins(room + "get", call -> get(kind, call)));
                all.add(forAdmins(room + "list", call -> list(kind, call)));
                all.add(forAdmins(room + "update", call -> {
                    fields.change(kind, Sent.id(call.parameters()), written(call));
                    return true;
                }));
                all.add(forAdmins(room + "delete", call -> {
                    fields.delete(kind, Sent.id(call.parameters()));
                    return true;
                }));
            }
        }
        return all;
    }

    private RestMethod forAdmins(String name, Function<Call, Object> answer) {
        return new Answered(name, Sent.SCOPE, call -> {
            if (!staff.isAdmin(call.userId())) {
                throw Sent.refused("Access denied.");
            }
            return answer.apply(call);
        });
    }

    private static Map<String, Object> written(Call call) {
        var written = new LinkedHashMap<String, Object>();
        Sent.fields(call.parameters()).forEach((name, value) -> written.put(name.toUpperCase(Locale.ROOT), value));
        return written;
    }

    private Object get(ItemKind kind, Call call) {
        var id = Sent.id(call.parameters());
        return fields.find(kind, id)
                .map(field -> UserFieldRow.whole(kind, field))
                .orElseThrow(() -> KeepUserFields.unknown(id));
    }

    private Object list(ItemKind kind, Call call) {
        var query = Sent.query(kind, call.parameters());
        var language = call.parameters().inside("filter").text("LANG").orElse(null);
        var rows = fields.of(kind).stream()
                .map(field -> UserFieldRow.listed(kind, field, language))
                .filter(row -> query.conditions().stream().allMatch(condition -> Rows.meet(row, condition)))
                .sorted(Rows.order(query))
                .toList();
        return new Listed(rows, rows.size(), null);
    }
}
