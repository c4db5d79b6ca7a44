package org.openchannel.web.portal.rest.people;

import java.util.List;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.shared.file.FileStore;
import org.openchannel.web.portal.rest.RestMethod;
import org.openchannel.web.portal.rest.imbot.Portrait;

/** The methods about people and departments over a world. */
public final class PeopleMethodsByHand {

    private PeopleMethodsByHand() {}

    public static List<RestMethod> of(AroundWorld world, FileStore files) {
        var staff = new StaffDirectory(world.portal.repositories.staff());
        var departments = new DepartmentMethods();
        var users = new UserMethods();
        var photos = new Photos(new Portrait(files), files, world.portal.settings);
        return List.of(
                departments.fields(),
                departments.get(world.company),
                departments.add(world.company, world.changeDepartments, staff),
                departments.update(world.company, world.changeDepartments, staff),
                departments.delete(world.company, world.changeDepartments, staff),
                users.current(staff, world.company, photos),
                users.get(staff, world.company, photos),
                users.search(staff, world.company, photos),
                users.fields(),
                users.add(staff, world.company, world.changeStaff, photos),
                users.update(staff, world.company, world.changeStaff, photos));
    }
}
