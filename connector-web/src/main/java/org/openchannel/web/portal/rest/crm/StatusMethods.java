package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.crm.DictionaryWord;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.KeepDictionary;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Listed;
import org.openchannel.web.portal.rest.MethodGroup;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code crm.status.*}: the words that fields of dictionaries may hold. */
@Dependent
public class StatusMethods implements MethodGroup {

    private static final String ROOM = "crm.status.";
    private static final int USUAL_SORT = 10;

    private final KeepDictionary dictionary;
    private final StaffDirectory staff;

    @Inject
    public StatusMethods(KeepDictionary dictionary, StaffDirectory staff) {
        this.dictionary = dictionary;
        this.staff = staff;
    }

    @Override
    public List<RestMethod> methods() {
        return List.of(
                answered(ROOM + "list", this::list),
                answered(ROOM + "get", this::get),
                answered(ROOM + "add", this::add),
                answered(ROOM + "update", this::update),
                answered(ROOM + "delete", this::delete),
                answered(ROOM + "fields", call -> StatusRow.fields()),
                answered(ROOM + "entity.types", call -> StatusRow.types(dictionary.all())),
                answered(ROOM + "entity.items", this::words),
                answered("crm.dealcategory.stage.list", call -> words("DEAL_STAGE")));
    }

    private static RestMethod answered(String name, Function<Call, @Nullable Object> answer) {
        return new Answered(name, Sent.SCOPE, answer);
    }

    private Object list(Call call) {
        var query = Sent.query(ItemKind.CONTACT, call.parameters());
        var rows = dictionary.all().stream()
                .map(StatusRow::of)
                .filter(row -> query.conditions().stream().allMatch(condition -> Rows.meet(row, condition)))
                .sorted(Rows.order(query))
                .toList();
        return new Listed(rows, rows.size(), null);
    }

    private Object get(Call call) {
        return call.parameters()
                .number("id")
                .flatMap(dictionary::find)
                .map(StatusRow::of)
                .orElseThrow(() -> Sent.refused("Status is not found."));
    }

    private Object add(Call call) {
        onlyAdmins(call);
        var sent = Parameters.of(Sent.fields(call.parameters()));
        return dictionary.add(new DictionaryWord(
                0,
                sent.text("ENTITY_ID").orElse(""),
                sent.text("STATUS_ID").orElse(""),
                sent.text("NAME").orElse(""),
                Objects.requireNonNullElse(sort(sent), USUAL_SORT),
                sent.text("SEMANTICS").filter(word -> word.matches("[SF]")).orElse(""),
                sent.text("COLOR").filter(StatusMethods::isColour).orElse(""),
                false));
    }

    private Object update(Call call) {
        onlyAdmins(call);
        var id = id(call);
        var sent = Parameters.of(Sent.fields(call.parameters()));
        dictionary.change(
                id,
                new DictionaryWord.Change(
                        sent.text("NAME").filter(name -> !name.isBlank()).orElse(null),
                        sort(sent),
                        sent.text("COLOR").filter(StatusMethods::isColour).orElse(null)));
        return true;
    }

    private Object delete(Call call) {
        onlyAdmins(call);
        dictionary.delete(id(call), call.parameters().inside("params").flag("FORCED", false));
        return true;
    }

    private void onlyAdmins(Call call) {
        if (!staff.isAdmin(call.userId())) {
            throw Sent.refused("Access denied.");
        }
    }

    private static long id(Call call) {
        return call.parameters()
                .number("id")
                .filter(id -> id > 0)
                .orElseThrow(() -> Sent.refused("Invalid identifier."));
    }

    private static @Nullable Integer sort(Parameters sent) {
        return sent.number("SORT")
                .filter(sort -> sort > 0 && sort < 1_000_000)
                .map(Long::intValue)
                .orElse(null);
    }

    private static boolean isColour(String colour) {
        return colour.matches("#?[0-9A-Fa-f]{3,8}");
    }

    private Object words(Call call) {
        return words(call.parameters()
                .text("entityId")
                .orElseThrow(() -> Sent.refused("The parameter entityId is not defined or invalid.")));
    }

    private List<Map<String, Object>> words(String entityId) {
        return dictionary.all().stream()
                .filter(word -> word.entityId().equals(entityId))
                .<Map<String, Object>>map(word -> {
                    var row = new LinkedHashMap<String, Object>();
                    row.put("NAME", word.name());
                    row.put("SORT", word.sort());
                    row.put("STATUS_ID", word.statusId());
                    return row;
                })
                .toList();
    }
}
