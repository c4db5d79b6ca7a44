package org.openchannel.web.portal.rest.crm;

import java.util.List;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.ItemQuery;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Listed;
import org.openchannel.web.portal.rest.RestMethod;

/** Records that meet a filter, 50 a page. With {@code start} below 0 nobody counts them, as with Bitrix24. */
record ListItemsMethod(ItemKind kind, FindItems findItems, Attachments attachments) implements RestMethod {

    @Override
    public String name() {
        return (kind == ItemKind.COMMENT ? "crm.timeline.comment" : "crm." + kind.word()) + ".list";
    }

    @Override
    public List<String> scopes() {
        return Sent.SCOPE;
    }

    @Override
    public Object call(Call call) {
        var sent = call.parameters();
        var query = Sent.query(kind, sent);
        var page = findItems.page(query);
        var select = sent.items("select").orElse(List.of());
        var rows = page.items().stream()
                .map(item -> attachments.shown(item, ItemRow.chosen(item, select)))
                .toList();
        if (sent.number("start").filter(start -> start < 0).isPresent()) {
            return rows;
        }
        var next = query.start() + ItemQuery.PAGE;
        return new Listed(rows, page.total(), next < page.total() ? next : null);
    }
}
