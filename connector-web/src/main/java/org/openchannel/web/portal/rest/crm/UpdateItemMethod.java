package org.openchannel.web.portal.rest.crm;

import java.util.List;
import org.openchannel.portal.crm.ChangeItems;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Changes what is named of a record. */
record UpdateItemMethod(ItemKind kind, ChangeItems changeItems, FindItems findItems, Attachments attachments)
        implements RestMethod {

    @Override
    public String name() {
        return "crm." + kind.word() + ".update";
    }

    @Override
    public List<String> scopes() {
        return Sent.SCOPE;
    }

    @Override
    public Object call(Call call) {
        var id = Sent.id(call.parameters());
        var fields = Sent.fields(call.parameters());
        if ((kind == ItemKind.CONTACT || kind == ItemKind.COMPANY)
                && findItems.find(kind, id).isEmpty()) {
            throw Sent.refused(kind.title() + " is not found");
        }
        if (kind != ItemKind.ACTIVITY) {
            changeItems.change(kind, id, fields, call.userId());
            return true;
        }
        return attachments.stored(fields, stored -> {
            changeItems.change(kind, id, stored, call.userId());
            return true;
        });
    }
}
