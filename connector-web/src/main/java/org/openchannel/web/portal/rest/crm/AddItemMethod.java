package org.openchannel.web.portal.rest.crm;

import java.util.List;
import org.openchannel.portal.crm.ChangeItems;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** Adds a record; answers its number. */
record AddItemMethod(ItemKind kind, ChangeItems changeItems) implements RestMethod {

    @Override
    public String name() {
        return "crm." + kind.word() + ".add";
    }

    @Override
    public List<String> scopes() {
        return Sent.SCOPE;
    }

    @Override
    public Object call(Call call) {
        return changeItems.add(kind, Sent.switched(call.parameters()), call.userId());
    }
}
