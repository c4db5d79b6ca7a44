package org.openchannel.portal.session;

import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.chat.AnnounceChange;

/** What happens to sessions, wired by hand. */
public final class SessionWorld {

    public final StartSession startSession;
    public final TakeVote takeVote;
    public final FollowSession followSession;
    public final FinishSession finishSession;
    public final TransferSession transferSession;
    public final DialogAccess access;
    public final WorkOnDialog workOnDialog;
    public final PinDialogs pinDialogs;
    public final VoteAsHead voteAsHead;
    public final TendSessions tendSessions;
    public final SayToCustomer sayToCustomer;

    public SessionWorld(
            PortalWorld world,
            DialogEvents dialogEvents,
            AnnounceChange announceChange,
            SendAnswer sendAnswer,
            TellSessionNews tellSessionNews) {
        var all = world.repositories;
        var sessions = all.sessions();
        var assign = new AssignOperator(tellSessionNews, announceChange, world.clock);
        var choose = new ChooseOperator(sessions, all.staff());
        var route = new RouteSession(all.lines(), choose, new AskWelcome(() -> world.welcomes), assign, world.clock);
        startSession = new StartSession(sessions, dialogEvents, route, world.numbers, world.clock);
        takeVote = new TakeVote(sessions, all.lines(), world.clock);
        sayToCustomer = new SayToCustomer(all.connectors(), sendAnswer, world.writeMessage);
        followSession = new FollowSession(
                sessions, route, new GreetCustomer(sayToCustomer, world.clock), takeVote, sayToCustomer);
        var close = new CloseSession(new CloseTexts(route, sayToCustomer), dialogEvents, announceChange, world.clock);
        finishSession = new FinishSession(all.chats(), sessions, close);
        transferSession = new TransferSession(all.chats(), sessions, all.staff(), all.lines(), route);
        access = new DialogAccess(all.chats(), sessions, all.lines(), all.staff());
        workOnDialog = new WorkOnDialog(access, route, startSession, close);
        pinDialogs = new PinDialogs(access, all.chats(), sessions, route, announceChange);
        voteAsHead = new VoteAsHead(access, sessions);
        var tendSession =
                new TendSession(all.chats(), access, route, new EndOfPatience(close, sayToCustomer), world.clock);
        tendSessions = new TendSessions(sessions, tendSession, world.clock);
    }
}
