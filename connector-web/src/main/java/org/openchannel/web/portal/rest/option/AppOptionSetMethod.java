package org.openchannel.web.portal.rest.option;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.option.KeepOptions;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** An application has something remembered for everybody. */
@Dependent
public class AppOptionSetMethod implements RestMethod {

    private final KeepOptions options;
    private final StaffDirectory staff;

    @Inject
    public AppOptionSetMethod(KeepOptions options, StaffDirectory staff) {
        this.options = options;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "app.option.set";
    }

    @Override
    public List<String> scopes() {
        return List.of();
    }

    @Override
    public @Nullable Object call(Call call) {
        var owner = OptionCall.ofApplication(call);
        if (!staff.isAdmin(call.userId())) {
            throw new RestException(400, "AccessException", "Administrator authorization required");
        }
        return OptionCall.write(options, owner, call);
    }
}
