package org.openchannel.web.portal.rest;

import java.util.List;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.option.InMemoryOptions;
import org.openchannel.portal.option.KeepOptions;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.option.AppOptionGetMethod;
import org.openchannel.web.portal.rest.option.AppOptionSetMethod;
import org.openchannel.web.portal.rest.option.UserOptionGetMethod;
import org.openchannel.web.portal.rest.option.UserOptionSetMethod;

/** The methods of options over a portal in memory. */
final class OptionMethods {

    private OptionMethods() {}

    static List<RestMethod> of(PortalWorld world) {
        var options = new KeepOptions(new InMemoryOptions());
        var staff = new StaffDirectory(world.repositories.staff());
        return List.of(
                new AppOptionGetMethod(options),
                new AppOptionSetMethod(options, staff),
                new UserOptionGetMethod(options),
                new UserOptionSetMethod(options));
    }
}
