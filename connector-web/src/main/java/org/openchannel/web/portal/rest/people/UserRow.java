package org.openchannel.web.portal.rest.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.portal.staff.StaffProfile;
import org.openchannel.web.portal.rest.Call;

/** A user as the methods of {@code user.*} show one. */
final class UserRow {

    /** What allows to see users; the narrower ones show less. */
    static final List<String> SCOPES = List.of("user", "user_brief", "user_basic");

    private UserRow() {}

    /** All about {@code user}. */
    static Map<String, Object> of(StaffMember user, StaffProfile.Details details) {
        var row = new LinkedHashMap<String, Object>();
        row.put("ID", String.valueOf(user.id()));
        row.put("XML_ID", "");
        row.put("ACTIVE", user.isActive());
        row.put("NAME", user.name());
        row.put("LAST_NAME", user.lastName());
        row.put("SECOND_NAME", "");
        row.put("EMAIL", user.email());
        row.put("LAST_LOGIN", "");
        row.put("DATE_REGISTER", "");
        row.put("TIME_ZONE", "");
        row.put("IS_ONLINE", "Y");
        row.put("TIMESTAMP_X", Map.of());
        row.put("LAST_ACTIVITY_DATE", Map.of());
        row.put("PERSONAL_GENDER", "");
        row.put("PERSONAL_WWW", "");
        row.put("PERSONAL_BIRTHDAY", "");
        row.put("PERSONAL_MOBILE", details.phone());
        row.put("PERSONAL_CITY", "");
        row.put("WORK_PHONE", details.phone());
        row.put("WORK_POSITION", details.position());
        row.put("UF_EMPLOYMENT_DATE", "");
        row.put("UF_DEPARTMENT", details.departments());
        row.put("USER_TYPE", "employee");
        UserFields.KEPT.forEach(field -> {
            var kept = details.more().get(field);
            if (kept != null) {
                row.put(field, kept);
            }
        });
        return row;
    }

    /** Without what the scopes of a call do not show: addresses and telephones need more than {@code user_brief}. */
    static Map<String, Object> shown(Map<String, Object> row, Call call) {
        if (call.access().includes("user")) {
            return row;
        }
        var shown = new LinkedHashMap<>(row);
        shown.keySet().retainAll(call.access().includes("user_basic") ? UserFields.BASIC : UserFields.BRIEF);
        return shown;
    }
}
