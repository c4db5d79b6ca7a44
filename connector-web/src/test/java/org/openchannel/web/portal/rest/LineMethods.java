package org.openchannel.web.portal.rest;

import java.util.List;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.im.MessageRows;
import org.openchannel.web.portal.rest.im.People;
import org.openchannel.web.portal.rest.imopenlines.CrmMethods;
import org.openchannel.web.portal.rest.imopenlines.DialogGetMethod;
import org.openchannel.web.portal.rest.imopenlines.HistoryGetMethod;
import org.openchannel.web.portal.rest.imopenlines.OperatorMethods;
import org.openchannel.web.portal.rest.imopenlines.PortalMethods;
import org.openchannel.web.portal.rest.imopenlines.SessionMethods;

/** The methods about dialogs of lines, wired by hand. */
final class LineMethods {

    private LineMethods() {}

    static List<RestMethod> of(PortalWorld world, People people) {
        var sessions = world.sessionWorld;
        var all = world.repositories;
        var staff = new StaffDirectory(all.staff());
        var rows = new MessageRows(world.settings, people);
        var operator = new OperatorMethods();
        var session = new SessionMethods();
        var portal = new PortalMethods();
        var crm = new CrmMethods();
        var work = sessions.workOnDialog;
        return List.of(
                operator.answer(work),
                operator.skip(work),
                operator.spam(work),
                operator.finish(work),
                operator.finishAnothers(work),
                operator.transfer(world.transferSession, sessions.access),
                session.start(work),
                session.join(work),
                session.intercept(work, sessions.access),
                session.startWithMessage(work),
                session.pin(sessions.pinDialogs),
                session.pinAll(sessions.pinDialogs),
                session.unpinAll(sessions.pinDialogs),
                session.silence(work),
                session.open(sessions.showDialog, sessions.access),
                session.vote(sessions.voteAsHead),
                new DialogGetMethod(sessions.showDialog, sessions.access),
                new HistoryGetMethod(sessions.showDialog, sessions.access, sessions.readDialog, rows, people),
                portal.revision(),
                portal.path(world.identity),
                portal.saveQuickAnswer(
                        sessions.access, sessions.showDialog, sessions.readDialog, sessions.keepQuickAnswers),
                portal.joinNetwork(),
                portal.writeIntoNetwork(),
                crm.makeLead(sessions.makeLead),
                crm.chats(sessions.linkCrm, sessions.showDialog, world.listConnectors),
                crm.lastChat(sessions.linkCrm),
                crm.letIn(sessions.linkCrm, sessions.letIn, staff),
                crm.showOut(sessions.linkCrm, sessions.letIn, staff),
                crm.write(sessions.linkCrm, world.answerDialog, staff));
    }
}
