package org.openchannel.web.portal.rest;

import java.util.ArrayList;
import java.util.List;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.bizproc.RobotMethods;
import org.openchannel.web.portal.rest.common.CommonMethodsByHand;
import org.openchannel.web.portal.rest.crm.BindingMethods;
import org.openchannel.web.portal.rest.crm.CrmMethodsByHand;
import org.openchannel.web.portal.rest.crm.RecordMethods;
import org.openchannel.web.portal.rest.crm.WordListMethods;
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
        groups(world).forEach(group -> all.addAll(group.methods()));
        return all;
    }

    static List<MethodGroup> groups(AroundWorld world) {
        var staff = new StaffDirectory(world.portal.repositories.staff());
        return List.of(
                new RecordMethods(world.changeItems, world.findItems),
                new BindingMethods(world.bindActivity),
                new WordListMethods(),
                new RobotMethods(world.registerRobot, world.answerRun, staff));
    }
}
