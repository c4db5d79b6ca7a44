package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.crm.Condition;
import org.openchannel.portal.crm.Dictionary;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Listed;
import org.openchannel.web.portal.rest.RestMethod;

/** The words that fields of dictionaries may hold. */
@Dependent
public class StatusListMethod implements RestMethod {

    @Override
    public String name() {
        return "crm.status.list";
    }

    @Override
    public List<String> scopes() {
        return Sent.SCOPE;
    }

    @Override
    public Object call(Call call) {
        var query = Sent.query(ItemKind.CONTACT, call.parameters());
        var rows = Dictionary.all().stream()
                .map(StatusListMethod::row)
                .filter(row -> query.conditions().stream().allMatch(condition -> meets(row, condition)))
                .toList();
        return new Listed(rows, rows.size(), null);
    }

    private static boolean meets(Map<String, Object> row, Condition condition) {
        var is = row.get(condition.field());
        return is == null
                || condition.values().isEmpty()
                || condition.values().contains(is.toString()) == (condition.operator() != Condition.Operator.OTHER);
    }

    @SuppressWarnings("NullAway") // what is empty is null; JSON says so
    static Map<String, Object> row(Dictionary.Entry entry) {
        var row = new LinkedHashMap<String, @Nullable Object>();
        row.put("ID", String.valueOf(entry.id()));
        row.put("ENTITY_ID", entry.entityId());
        row.put("STATUS_ID", entry.statusId());
        row.put("NAME", entry.name());
        row.put("NAME_INIT", entry.name());
        row.put("SORT", String.valueOf(entry.sort()));
        row.put("SYSTEM", "Y");
        row.put("CATEGORY_ID", null);
        row.put("COLOR", null);
        row.put("SEMANTICS", entry.semantics().equals("P") ? null : entry.semantics());
        return row;
    }
}
