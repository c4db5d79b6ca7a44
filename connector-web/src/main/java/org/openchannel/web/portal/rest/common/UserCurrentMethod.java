package org.openchannel.web.portal.rest.common;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Who is calling. */
@Dependent
public class UserCurrentMethod implements RestMethod {

    private final StaffDirectory staff;

    @Inject
    public UserCurrentMethod(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public String name() {
        return "user.current";
    }

    @Override
    public List<String> scopes() {
        return List.of("user", "user_brief", "user_basic");
    }

    @Override
    public Object call(Call call) {
        return staff.find(call.userId())
                .map(UserRow::of)
                .orElseThrow(() -> new RestException(403, "user_access_error", "The user is gone"));
    }
}
