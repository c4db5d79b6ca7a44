package org.openchannel.web.portal.rest.imbotv2;

import jakarta.enterprise.context.Dependent;
import java.util.LinkedHashMap;
import org.openchannel.web.portal.rest.Call;

/** Which revision of the reference this follows. */
@Dependent
public class RevisionGetMethod extends ModernMethod {

    public RevisionGetMethod() {
        super("imbot.v2.Revision.get");
    }

    @Override
    Object answer(Call call) {
        var revision = new LinkedHashMap<String, Object>();
        revision.put("rest", 33);
        revision.put("web", 130);
        revision.put("mobile", 23);
        revision.put("desktop", 6);
        return revision;
    }
}
