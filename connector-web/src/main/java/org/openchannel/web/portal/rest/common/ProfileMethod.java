package org.openchannel.web.portal.rest.common;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Who is calling, in short. */
@Dependent
public class ProfileMethod implements RestMethod {

    private final StaffDirectory staff;

    @Inject
    public ProfileMethod(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public String name() {
        return "profile";
    }

    @Override
    public List<String> scopes() {
        return List.of();
    }

    @Override
    public Object call(Call call) {
        return staff.find(call.userId())
                .filter(StaffMember::isActive)
                .map(ProfileMethod::row)
                .orElse(Map.of());
    }

    private static Map<String, Object> row(StaffMember user) {
        var row = new LinkedHashMap<String, Object>();
        row.put("ID", String.valueOf(user.id()));
        row.put("ADMIN", user.isAdmin());
        row.put("NAME", user.name());
        row.put("LAST_NAME", user.lastName());
        row.put("PERSONAL_GENDER", "");
        row.put("TIME_ZONE", "");
        return row;
    }
}
