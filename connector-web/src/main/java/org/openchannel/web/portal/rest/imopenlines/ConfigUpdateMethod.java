package org.openchannel.web.portal.rest.imopenlines;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.line.ChangeLines;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Changes what is named of a line; false when there is none. */
@Dependent
public class ConfigUpdateMethod implements RestMethod {

    private final ChangeLines changeLines;
    private final StaffDirectory staff;

    @Inject
    public ConfigUpdateMethod(ChangeLines changeLines, StaffDirectory staff) {
        this.changeLines = changeLines;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "imopenlines.config.update";
    }

    @Override
    public List<String> scopes() {
        return List.of("imopenlines");
    }

    @Override
    public Object call(Call call) {
        var line = Admins.line(call);
        Admins.only(staff, call);
        return changeLines.change(line, SentLine.form(call.parameters().inside("PARAMS")), call.userId());
    }
}
