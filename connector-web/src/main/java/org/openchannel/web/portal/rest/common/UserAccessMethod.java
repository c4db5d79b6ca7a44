package org.openchannel.web.portal.rest.common;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Whether who is calling has at least one of some codes of rights; administrators have all. */
@Dependent
public class UserAccessMethod implements RestMethod {

    private final StaffDirectory staff;

    @Inject
    public UserAccessMethod(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public String name() {
        return "user.access";
    }

    @Override
    public List<String> scopes() {
        return List.of();
    }

    @Override
    public Object call(Call call) {
        var codes = AccessCodes.of(call.parameters());
        return staff.find(call.userId())
                .filter(user -> user.isAdmin() || codes.stream().anyMatch(code -> AccessCodes.includes(user, code)))
                .isPresent();
    }
}
