package org.openchannel.web.portal.rest;

import java.util.ArrayList;
import java.util.List;
import org.openchannel.portal.AroundWorld;
import org.openchannel.web.portal.rest.bizproc.RobotMethodsByHand;
import org.openchannel.web.portal.rest.common.CommonMethodsByHand;
import org.openchannel.web.portal.rest.crm.CrmMethodsByHand;
import org.openchannel.web.portal.rest.messageservice.SenderMethodsByHand;
import org.openchannel.web.portal.rest.people.PeopleMethodsByHand;

/** The methods around open lines, made by hand. */
final class AroundMethods {

    private AroundMethods() {}

    static List<RestMethod> of(AroundWorld world) {
        var all = new ArrayList<>(CrmMethodsByHand.of(world));
        all.addAll(CommonMethodsByHand.of(world));
        all.addAll(PeopleMethodsByHand.of(world));
        all.addAll(SenderMethodsByHand.of(world));
        all.addAll(RobotMethodsByHand.of(world));
        return all;
    }
}
