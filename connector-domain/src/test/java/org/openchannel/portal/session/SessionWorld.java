package org.openchannel.portal.session;

import java.util.ArrayList;
import java.util.List;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.chat.AnnounceChange;
import org.openchannel.portal.chat.ShowCustomer;
import org.openchannel.portal.connector.ConnectorOwners;
import org.openchannel.portal.dialog.CrmLinks;
import org.openchannel.portal.dialog.InMemoryCrmLinks;
import org.openchannel.portal.dialog.LeadMaker;
import org.openchannel.portal.dialog.LetIn;
import org.openchannel.portal.dialog.LinkCrm;
import org.openchannel.portal.dialog.MakeLead;
import org.openchannel.portal.dialog.NoteInDialog;
import org.openchannel.portal.dialog.PinDialogs;
import org.openchannel.portal.dialog.ReadDialog;
import org.openchannel.portal.dialog.ShowDialog;
import org.openchannel.portal.dialog.TransferSession;
import org.openchannel.portal.dialog.WorkOnDialog;
import org.openchannel.portal.event.Audience;
import org.openchannel.portal.event.HearsOf;
import org.openchannel.portal.line.InMemoryQuickAnswers;
import org.openchannel.portal.line.KeepQuickAnswers;
import org.openchannel.portal.line.LineDirectory;
import org.openchannel.portal.message.LineMessageEvents;
import org.openchannel.portal.message.SendAnswer;
import org.openchannel.portal.routing.AskWelcome;
import org.openchannel.portal.routing.AssignOperator;
import org.openchannel.portal.routing.ChooseOperator;
import org.openchannel.portal.routing.CloseSession;
import org.openchannel.portal.routing.CloseTexts;
import org.openchannel.portal.routing.EndOfPatience;
import org.openchannel.portal.routing.FinishSession;
import org.openchannel.portal.routing.FollowSession;
import org.openchannel.portal.routing.GreetCustomer;
import org.openchannel.portal.routing.RankDue;
import org.openchannel.portal.routing.RouteSession;
import org.openchannel.portal.routing.SayToCustomer;
import org.openchannel.portal.routing.StartSession;
import org.openchannel.portal.routing.TakeVote;
import org.openchannel.portal.routing.TendSession;
import org.openchannel.portal.routing.TendSessions;
import org.openchannel.portal.routing.WarnOfDelay;
import org.openchannel.portal.routing.WarnOfDelays;

/** What happens to sessions, wired by hand. */
public final class SessionWorld {

    public final StartSession startSession;
    public final TakeVote takeVote;
    public final FollowSession followSession;
    public final LineMessageEvents lineMessageEvents;
    public final FinishSession finishSession;
    public final TransferSession transferSession;
    public final DialogAccess access;
    public final WorkOnDialog workOnDialog;
    public final PinDialogs pinDialogs;
    public final VoteAsHead voteAsHead;
    public final TendSessions tendSessions;
    public final SayToCustomer sayToCustomer;
    public final CrmLinks crmLinks = new InMemoryCrmLinks();
    public final LinkCrm linkCrm;
    public final MakeLead makeLead;
    public final List<LeadMaker> leadMakers = new ArrayList<>();
    public final NoteInDialog noteInDialog;
    public final LetIn letIn;
    public final ShowDialog showDialog;
    public final ReadDialog readDialog;
    public final KeepQuickAnswers keepQuickAnswers;

    public SessionWorld(
            PortalWorld world,
            DialogEvents dialogEvents,
            AnnounceChange announceChange,
            SendAnswer sendAnswer,
            TellSessionNews tellSessionNews) {
        var all = world.repositories;
        var sessions = all.sessions();
        var assign = new AssignOperator(tellSessionNews, announceChange, world.clock);
        var choose = new ChooseOperator(sessions, all.staff(), world.presence);
        var route = new RouteSession(all.lines(), choose, new AskWelcome(() -> world.welcomes), assign, world.clock);
        startSession = new StartSession(sessions, dialogEvents, route, world.numbers, world.clock);
        takeVote = new TakeVote(sessions, all.lines(), world.clock);
        sayToCustomer = new SayToCustomer(all.connectors(), sendAnswer, world.writeMessage);
        followSession = new FollowSession(
                sessions, route, new GreetCustomer(sayToCustomer, world.clock), takeVote, sayToCustomer);
        lineMessageEvents = new LineMessageEvents(
                all.connectors(),
                ConnectorOwners.forgetful(),
                new HearsOf(all.subscriptions(), Audience.forgetful()),
                world.raiseEvent,
                world.settings);
        var close = new CloseSession(new CloseTexts(route, sayToCustomer), dialogEvents, announceChange, world.clock);
        finishSession = new FinishSession(all.chats(), sessions, close);
        access = new DialogAccess(all.chats(), sessions, all.lines(), all.staff());
        transferSession = new TransferSession(access, all.staff(), all.lines(), route);
        workOnDialog = new WorkOnDialog(access, route, startSession, close, all.messages());
        pinDialogs = new PinDialogs(access, all.chats(), sessions, route, announceChange);
        voteAsHead = new VoteAsHead(access, sessions);
        var tendSession =
                new TendSession(all.chats(), access, route, new EndOfPatience(close, sayToCustomer), world.clock);
        tendSessions = new TendSessions(
                sessions,
                new RankDue(new LineDirectory(all.lines()), sessions),
                tendSession,
                new WarnOfDelays(
                        new LineDirectory(all.lines()),
                        sessions,
                        new WarnOfDelay(all.chats(), access, sayToCustomer, all.staff()),
                        world.clock),
                world.clock);
        linkCrm = new LinkCrm(crmLinks, all.chats(), world.numbers, announceChange);
        makeLead = new MakeLead(access, linkCrm, () -> leadMakers);
        noteInDialog = new NoteInDialog(access, sessions, sayToCustomer);
        letIn = new LetIn(all.chats(), tellSessionNews, announceChange);
        showDialog = new ShowDialog(
                all.chats(), all.messages(), sessions, crmLinks, new ShowCustomer(all.chats(), all.customers()));
        readDialog = new ReadDialog(all.messages());
        keepQuickAnswers = new KeepQuickAnswers(new InMemoryQuickAnswers(), world.numbers, world.clock);
    }
}
