package org.openchannel.web.portal.rest.crm;

import java.util.ArrayList;
import java.util.List;
import org.openchannel.portal.AroundWorld;
import org.openchannel.web.portal.rest.RestMethod;

/** The methods about customer records over a world. */
public final class CrmMethodsByHand {

    private CrmMethodsByHand() {}

    public static List<RestMethod> of(AroundWorld world, Attachments attachments) {
        var change = world.changeItems;
        var find = world.findItems;
        var all = new ArrayList<RestMethod>();
        all.add(new ActivityAddMethod(world.keepActivity, attachments));
        all.add(new TodoAddMethod(world.keepActivity, find));
        all.add(new CommentAddMethod(world.writeComment, attachments));
        all.add(new CommentChangeMethods().update(change, find, attachments));
        all.add(new CommentChangeMethods().delete(change, find));
        all.add(new FindByCommMethod(find));
        var universal = new UniversalMethods();
        all.add(universal.add(change, find));
        all.add(universal.get(find));
        all.add(universal.update(change, find));
        all.add(universal.delete(change, find));
        all.add(universal.list(find));
        all.add(universal.describe(world.keepUserFields));
        return all;
    }
}
