package org.openchannel.web.portal.rest.common;

import java.util.List;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.RestMethod;

/** What every application may call, over a world. */
public final class CommonMethodsByHand {

    private CommonMethodsByHand() {}

    public static List<RestMethod> of(AroundWorld world) {
        var staff = new StaffDirectory(world.portal.repositories.staff());
        return List.of(
                new FeatureGetMethod(),
                new UserAdminMethod(staff),
                new UserAccessMethod(staff),
                new AccessNameMethod(staff));
    }
}
