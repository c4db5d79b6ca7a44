package org.openchannel.portal;

import org.openchannel.portal.crm.ChangeItems;
import org.openchannel.portal.crm.CrmEvents;
import org.openchannel.portal.crm.FindItems;
import org.openchannel.portal.crm.InMemoryItems;
import org.openchannel.portal.crm.Items;
import org.openchannel.portal.crm.KeepActivity;
import org.openchannel.portal.crm.WriteComment;
import org.openchannel.portal.staff.ChangeDepartments;
import org.openchannel.portal.staff.Company;
import org.openchannel.portal.staff.Departments;
import org.openchannel.portal.staff.InMemoryDepartments;
import org.openchannel.portal.staff.InMemoryStaffProfiles;
import org.openchannel.portal.staff.StaffProfiles;

/** The rooms around open lines of a portal, wired by hand: customer records. */
public final class AroundWorld {

    public final PortalWorld portal;
    public final Items items;
    public final ChangeItems changeItems;
    public final FindItems findItems;
    public final KeepActivity keepActivity;
    public final WriteComment writeComment;
    public final Departments departments;
    public final StaffProfiles profiles;
    public final Company company;
    public final ChangeDepartments changeDepartments;

    /** What is kept around a portal. */
    public record Stores(Items items, Departments departments, StaffProfiles profiles) {

        /** Fresh ones in memory. */
        public static Stores inMemory() {
            return new Stores(new InMemoryItems(), new InMemoryDepartments(), new InMemoryStaffProfiles());
        }
    }

    /** In memory. */
    public AroundWorld(PortalWorld portal) {
        this(portal, Stores.inMemory());
    }

    /** Over these stores. */
    public AroundWorld(PortalWorld portal, Stores stores) {
        this.portal = portal;
        items = stores.items();
        departments = stores.departments();
        profiles = stores.profiles();
        company = new Company(departments, profiles);
        changeDepartments = new ChangeDepartments(departments, portal.numbers);
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
