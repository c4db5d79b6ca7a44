package org.openchannel.web.portal.rest.crm;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.crm.Field;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.KeepUserFields;
import org.openchannel.portal.crm.KnownFields;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Which fields records of a kind have. */
record ItemFieldsMethod(ItemKind kind, KeepUserFields userFields) implements RestMethod {

    @Override
    public String name() {
        return (kind == ItemKind.COMMENT ? "crm.timeline.comment" : "crm." + kind.word()) + ".fields";
    }

    @Override
    public List<String> scopes() {
        return Sent.SCOPE;
    }

    @Override
    public Object call(Call call) {
        var all = new LinkedHashMap<String, Object>();
        KnownFields.of(kind).forEach((name, field) -> all.put(name, row(field)));
        userFields.of(kind).forEach(field -> all.put(field.name(), UserFieldRow.described(field)));
        return all;
    }

    static Map<String, Object> row(Field field) {
        var row = new LinkedHashMap<String, Object>();
        row.put("type", field.type());
        row.put("isRequired", field.duty().isRequired());
        row.put("isReadOnly", field.isReadOnly());
        row.put("isImmutable", field.duty().isImmutable());
        row.put("isMultiple", field.isMultiple());
        row.put("isDynamic", false);
        if (!field.statusType().isEmpty()) {
            row.put("statusType", field.statusType());
        }
        row.put("title", field.title());
        return row;
    }
}
