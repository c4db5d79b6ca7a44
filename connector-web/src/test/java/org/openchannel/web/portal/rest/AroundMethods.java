package org.openchannel.web.portal.rest;

import java.util.ArrayList;
import java.util.List;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.shared.file.FileStore;
import org.openchannel.web.portal.rest.bizproc.RobotMethods;
import org.openchannel.web.portal.rest.common.CommonMethodsByHand;
import org.openchannel.web.portal.rest.crm.Attachments;
import org.openchannel.web.portal.rest.crm.BindingMethods;
import org.openchannel.web.portal.rest.crm.CrmMethodsByHand;
import org.openchannel.web.portal.rest.crm.LinkMethods;
import org.openchannel.web.portal.rest.crm.LogMethods;
import org.openchannel.web.portal.rest.crm.RecordMethods;
import org.openchannel.web.portal.rest.crm.StatusMethods;
import org.openchannel.web.portal.rest.crm.TodoChangeMethods;
import org.openchannel.web.portal.rest.crm.UserFieldMethods;
import org.openchannel.web.portal.rest.crm.WordListMethods;
import org.openchannel.web.portal.rest.messageservice.SenderMethodsByHand;
import org.openchannel.web.portal.rest.people.GroupChanges;
import org.openchannel.web.portal.rest.people.GroupMethods;
import org.openchannel.web.portal.rest.people.PeopleMethodsByHand;

/** The methods around open lines, made by hand. */
final class AroundMethods {

    private AroundMethods() {}

    static List<RestMethod> of(AroundWorld world, FileStore files) {
        var all = new ArrayList<>(CrmMethodsByHand.of(world, attachments(world, files)));
        all.addAll(CommonMethodsByHand.of(world));
        all.addAll(PeopleMethodsByHand.of(world, files));
        all.addAll(SenderMethodsByHand.of(world));
        groups(world, files).forEach(group -> all.addAll(group.methods()));
        return all;
    }

    private static Attachments attachments(AroundWorld world, FileStore files) {
        var staff = new StaffDirectory(world.portal.repositories.staff());
        return new Attachments(files, world.changeItems, staff, world.portal.settings);
    }

    static List<MethodGroup> groups(AroundWorld world, FileStore files) {
        var staff = new StaffDirectory(world.portal.repositories.staff());
        return List.of(
                new RecordMethods(world.changeItems, world.findItems, attachments(world, files), world.keepUserFields),
                new BindingMethods(world.bindActivity),
                new LinkMethods(world.linkRecords, world.findItems),
                new TodoChangeMethods(world.changeTodo),
                new StatusMethods(world.keepDictionary, staff),
                new UserFieldMethods(world.keepUserFields, staff),
                new LogMethods(world.keepLog),
                new WordListMethods(),
                new RobotMethods(world.registerRobot, world.answerRun, staff),
                new GroupMethods(world.showGroups, new GroupChanges(world.showGroups, world.changeGroups, staff)));
    }
}
