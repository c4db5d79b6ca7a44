package org.openchannel.web.portal.rest.crm;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import org.openchannel.portal.crm.ChangeItems;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.crm.KeepUserFields;
import org.openchannel.web.portal.rest.MethodGroup;
import org.openchannel.web.portal.rest.RestMethod;

/**
 * The six methods each kind of record has in common. Activities are added, and comments changed, by methods of their own.
 */
@Dependent
public class RecordMethods implements MethodGroup {

    private final ChangeItems change;
    private final FindItems find;
    private final Attachments attachments;
    private final KeepUserFields userFields;

    @Inject
    public RecordMethods(ChangeItems change, FindItems find, Attachments attachments, KeepUserFields userFields) {
        this.change = change;
        this.find = find;
        this.attachments = attachments;
        this.userFields = userFields;
    }

    @Override
    public List<RestMethod> methods() {
        var all = new ArrayList<RestMethod>();
        for (var kind : ItemKind.values()) {
            all.add(new GetItemMethod(kind, find, attachments));
            all.add(new ListItemsMethod(kind, find, attachments));
            all.add(new ItemFieldsMethod(kind, userFields));
            if (kind != ItemKind.COMMENT) {
                all.add(new UpdateItemMethod(kind, change, find, attachments));
                all.add(new DeleteItemMethod(kind, change, find));
            }
            if (kind.isRecord()) {
                all.add(new AddItemMethod(kind, change));
            }
        }
        return all;
    }
}
