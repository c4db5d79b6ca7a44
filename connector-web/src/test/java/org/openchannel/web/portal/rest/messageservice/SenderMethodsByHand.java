package org.openchannel.web.portal.rest.messageservice;

import java.util.List;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.RestMethod;

/** The methods about short messages over a world. */
public final class SenderMethodsByHand {

    private SenderMethodsByHand() {}

    public static List<RestMethod> of(AroundWorld world) {
        var staff = new StaffDirectory(world.portal.repositories.staff());
        var methods = new SenderMethods();
        return List.of(
                methods.add(world.registerSender, staff),
                methods.update(world.registerSender, staff),
                methods.delete(world.registerSender, staff),
                methods.list(world.registerSender, staff),
                methods.report(world.followSms, staff));
    }
}
