package org.openchannel.web.portal.rest.crm;

import java.util.List;
import org.openchannel.portal.crm.CrmException;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** All about one record. */
record GetItemMethod(ItemKind kind, FindItems findItems, Attachments attachments) implements RestMethod {

    @Override
    public String name() {
        return (kind == ItemKind.COMMENT ? "crm.timeline.comment" : "crm." + kind.word()) + ".get";
    }

    @Override
    public List<String> scopes() {
        return Sent.SCOPE;
    }

    @Override
    public Object call(Call call) {
        return findItems
                .find(kind, Sent.id(call.parameters()))
                .map(item -> attachments.shown(item, ItemRow.whole(item)))
                .orElseThrow(() -> CrmException.notFound(kind));
    }
}
