package org.openchannel.web.portal.rest.imopenlines;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.line.ChangeLines;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Opens a line; answers its number. */
@Dependent
public class ConfigAddMethod implements RestMethod {

    private final ChangeLines changeLines;
    private final StaffDirectory staff;

    @Inject
    public ConfigAddMethod(ChangeLines changeLines, StaffDirectory staff) {
        this.changeLines = changeLines;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "imopenlines.config.add";
    }

    @Override
    public List<String> scopes() {
        return List.of("imopenlines");
    }

    @Override
    public Object call(Call call) {
        Admins.only(staff, call);
        return changeLines.open(SentLine.form(call.parameters().inside("PARAMS")), call.userId());
    }
}
