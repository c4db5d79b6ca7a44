package org.openchannel.web.portal.rest.crm;

import java.util.LinkedHashMap;
import java.util.Map;

/** What programs are told of a field that is none of a record. */
final class FieldRow {

    private FieldRow() {}

    /** One everybody may set. */
    static Map<String, Object> of(String type, String title, boolean isRequired) {
        return of(type, title, isRequired, false, false);
    }

    static Map<String, Object> of(
            String type, String title, boolean isRequired, boolean isReadOnly, boolean isImmutable) {
        var row = new LinkedHashMap<String, Object>();
        row.put("type", type);
        row.put("isRequired", isRequired);
        row.put("isReadOnly", isReadOnly);
        row.put("isImmutable", isImmutable);
        row.put("isMultiple", false);
        row.put("isDynamic", false);
        row.put("title", title);
        return row;
    }
}
