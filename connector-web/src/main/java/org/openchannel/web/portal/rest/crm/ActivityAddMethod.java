package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.openchannel.portal.crm.KeepActivity;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Adds an activity; answers its number. */
@Dependent
public class ActivityAddMethod implements RestMethod {

    private final KeepActivity keepActivity;
    private final Attachments attachments;

    @Inject
    public ActivityAddMethod(KeepActivity keepActivity, Attachments attachments) {
        this.keepActivity = keepActivity;
        this.attachments = attachments;
    }

    @Override
    public String name() {
        return "crm.activity.add";
    }

    @Override
    public List<String> scopes() {
        return Sent.SCOPE;
    }

    @Override
    public Object call(Call call) {
        return attachments.stored(Sent.fields(call.parameters()), fields -> keepActivity.add(fields, call.userId()));
    }
}
