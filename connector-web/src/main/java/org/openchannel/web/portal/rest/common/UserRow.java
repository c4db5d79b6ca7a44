package org.openchannel.web.portal.rest.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.staff.StaffMember;

/** A user as the methods of {@code user.*} show one. */
final class UserRow {

    /** What allows to see users. */
    static final List<String> SCOPES = List.of("user", "user_brief", "user_basic");

    private UserRow() {}

    static Map<String, Object> of(StaffMember user) {
        var row = new LinkedHashMap<String, Object>();
        row.put("ID", String.valueOf(user.id()));
        row.put("ACTIVE", user.isActive());
        row.put("NAME", user.name());
        row.put("LAST_NAME", user.lastName());
        row.put("SECOND_NAME", "");
        row.put("EMAIL", user.email());
        row.put("TIME_ZONE", "");
        row.put("IS_ONLINE", "Y");
        row.put("PERSONAL_GENDER", "");
        row.put("PERSONAL_BIRTHDAY", "");
        row.put("WORK_POSITION", user.isAdmin() ? "Administrator" : "Operator");
        row.put("UF_DEPARTMENT", List.of(1));
        row.put("USER_TYPE", "employee");
        return row;
    }
}
