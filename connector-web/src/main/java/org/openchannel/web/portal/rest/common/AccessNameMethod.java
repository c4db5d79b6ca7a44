package org.openchannel.web.portal.rest.common;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** What codes of rights are called. */
@Dependent
public class AccessNameMethod implements RestMethod {

    private final StaffDirectory staff;

    @Inject
    public AccessNameMethod(StaffDirectory staff) {
        this.staff = staff;
    }

    @Override
    public String name() {
        return "access.name";
    }

    @Override
    public List<String> scopes() {
        return List.of();
    }

    @Override
    public Object call(Call call) {
        var codes = AccessCodes.of(call.parameters());
        if (codes.isEmpty()) {
            return false;
        }
        var names = new LinkedHashMap<String, Object>();
        codes.forEach(code -> AccessCodes.described(staff, code).ifPresent(row -> names.put(code, row)));
        return names;
    }
}
