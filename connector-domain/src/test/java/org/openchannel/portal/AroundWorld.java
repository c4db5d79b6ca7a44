package org.openchannel.portal;

import org.openchannel.portal.crm.ChangeItems;
import org.openchannel.portal.crm.CrmEvents;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.InMemoryItems;
import org.openchannel.portal.crm.Items;
import org.openchannel.portal.crm.KeepActivity;
import org.openchannel.portal.crm.WriteComment;

/** The rooms around open lines of a portal, wired by hand: customer records. */
public final class AroundWorld {

    public final PortalWorld portal;
    public final Items items;
    public final ChangeItems changeItems;
    public final FindItems findItems;
    public final KeepActivity keepActivity;
    public final WriteComment writeComment;

    /** In memory. */
    public AroundWorld(PortalWorld portal) {
        this(portal, new InMemoryItems());
    }

    /** Over these repositories. */
    public AroundWorld(PortalWorld portal, Items items) {
        this.portal = portal;
        this.items = items;
        changeItems = new ChangeItems(
                items,
                new CrmEvents(portal.repositories.applications(), portal.raiseEvent),
                portal.numbers,
                portal.clock);
        findItems = new FindItems(items);
        keepActivity = new KeepActivity(changeItems, items);
        writeComment = new WriteComment(changeItems, items);
    }
}
