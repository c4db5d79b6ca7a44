package org.openchannel.web.portal.rest.crm;

import java.util.List;
import org.openchannel.portal.crm.ChangeItems;
import org.openchannel.portal.crm.CrmException;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Deletes a record. */
record DeleteItemMethod(ItemKind kind, ChangeItems changeItems, FindItems findItems) implements RestMethod {

    @Override
    public String name() {
        return "crm." + kind.word() + ".delete";
    }

    @Override
    public List<String> scopes() {
        return Sent.SCOPE;
    }

    @Override
    public Object call(Call call) {
        var id = Sent.id(call.parameters());
        if (kind.isRecord() && findItems.find(kind, id).isEmpty()) {
            throw unknown();
        }
        changeItems.delete(kind, id, call.userId());
        return true;
    }

    /** In the words each kind has for it. */
    private RuntimeException unknown() {
        return switch (kind) {
            case CONTACT -> new RestException(400, "ERROR_CORE", "Element not found");
            case COMPANY -> Sent.refused("Company is not found");
            default -> CrmException.notFound(kind);
        };
    }
}
