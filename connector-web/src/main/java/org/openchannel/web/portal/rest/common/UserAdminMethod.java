package org.openchannel.web.portal.rest.common;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Whether who is calling may change how applications are set up. */
@Dependent
public class UserAdminMethod implements RestMethod {

    private final StaffDirectory staff;

    @Inject
    public UserAdminMethod(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public String name() {
        return "user.admin";
    }

    @Override
    public List<String> scopes() {
        return List.of();
    }

    @Override
    public Object call(Call call) {
        return staff.isAdmin(call.userId());
    }
}
