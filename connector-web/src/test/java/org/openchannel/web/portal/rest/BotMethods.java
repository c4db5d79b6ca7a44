package org.openchannel.web.portal.rest;

import java.util.ArrayList;
import java.util.List;
import org.openchannel.portal.BotWorld;
import org.openchannel.shared.file.FileStore;
import org.openchannel.web.portal.rest.imbot.BotCallers;
import org.openchannel.web.portal.rest.imbot.BotFields;
import org.openchannel.web.portal.rest.imbot.BotListMethod;
import org.openchannel.web.portal.rest.imbot.ChatAddMethod;
import org.openchannel.web.portal.rest.imbot.ChatGetMethod;
import org.openchannel.web.portal.rest.imbot.ChatLeaveMethod;
import org.openchannel.web.portal.rest.imbot.ChatUserAddMethod;
import org.openchannel.web.portal.rest.imbot.ChatUserDeleteMethod;
import org.openchannel.web.portal.rest.imbot.ChatUserListMethod;
import org.openchannel.web.portal.rest.imbot.CommandAnswerMethod;
import org.openchannel.web.portal.rest.imbot.CommandRegisterMethod;
import org.openchannel.web.portal.rest.imbot.CommandUnregisterMethod;
import org.openchannel.web.portal.rest.imbot.CommandUpdateMethod;
import org.openchannel.web.portal.rest.imbot.DialogGetMethod;
import org.openchannel.web.portal.rest.imbot.LeadingBots;
import org.openchannel.web.portal.rest.imbot.MessageAddMethod;
import org.openchannel.web.portal.rest.imbot.MessageDeleteMethod;
import org.openchannel.web.portal.rest.imbot.MessageLikeMethod;
import org.openchannel.web.portal.rest.imbot.MessageUpdateMethod;
import org.openchannel.web.portal.rest.imbot.Portrait;
import org.openchannel.web.portal.rest.imbot.RegisterMethod;
import org.openchannel.web.portal.rest.imbot.SceneAccess;
import org.openchannel.web.portal.rest.imbot.SceneRows;
import org.openchannel.web.portal.rest.imbot.SendTypingMethod;
import org.openchannel.web.portal.rest.imbot.SessionFinishMethod;
import org.openchannel.web.portal.rest.imbot.SessionMessageSendMethod;
import org.openchannel.web.portal.rest.imbot.SessionOperatorMethod;
import org.openchannel.web.portal.rest.imbot.SessionTransferMethod;
import org.openchannel.web.portal.rest.imbot.SetAdministratorMethod;
import org.openchannel.web.portal.rest.imbot.SetOwnerMethod;
import org.openchannel.web.portal.rest.imbot.UnregisterMethod;
import org.openchannel.web.portal.rest.imbot.UpdateAvatarMethod;
import org.openchannel.web.portal.rest.imbot.UpdateColorMethod;
import org.openchannel.web.portal.rest.imbot.UpdateMethod;
import org.openchannel.web.portal.rest.imbot.UpdateTitleMethod;

/** The methods of bots, the classic way and those of lines, and the modern ones. */
final class BotMethods {

    private BotMethods() {}

    static List<RestMethod> of(BotWorld bots, FileStore files) {
        var callers = new BotCallers(bots.knowOwner, bots.findBot);
        var portrait = new Portrait(files);
        var methods = new ArrayList<RestMethod>(ofBots(bots, callers, portrait));
        methods.addAll(ofMessages(bots, callers));
        methods.addAll(ofChats(bots, callers, portrait));
        methods.addAll(ofLines(bots, callers));
        methods.addAll(ModernBotMethods.of(bots, portrait, files));
        return methods;
    }

    private static List<RestMethod> ofBots(BotWorld bots, BotCallers callers, Portrait portrait) {
        var fields = new BotFields(portrait);
        return List.of(
                new RegisterMethod(callers, bots.registerBot, fields),
                new UpdateMethod(callers, bots.updateBot, fields),
                new UnregisterMethod(callers, bots.unregisterBot),
                new BotListMethod(bots.findBot),
                new CommandRegisterMethod(callers, bots.changeCommands),
                new CommandUpdateMethod(callers, bots.changeCommands),
                new CommandUnregisterMethod(callers, bots.changeCommands),
                new CommandAnswerMethod(callers, bots.changeCommands, bots.answerCommand));
    }

    private static List<RestMethod> ofMessages(BotWorld bots, BotCallers callers) {
        return List.of(
                new MessageAddMethod(callers, bots.botSpeaks),
                new MessageUpdateMethod(callers, bots.botRewrites),
                new MessageDeleteMethod(callers, bots.botRewrites),
                new MessageLikeMethod(callers, bots.react),
                new SendTypingMethod(callers, bots.botSpeaks));
    }

    private static List<RestMethod> ofChats(BotWorld bots, BotCallers callers, Portrait portrait) {
        var access = new SceneAccess(callers, bots.world.sessionWorld.access);
        var rows = new SceneRows(bots.talkHistory, bots.markTalks, bots.people, bots.world.settings);
        return List.of(
                new ChatAddMethod(callers, bots.openTalk, bots.botSpeaks, portrait),
                new ChatGetMethod(bots.findScene, access),
                new DialogGetMethod(bots.findScene, access, rows),
                new ChatLeaveMethod(callers, bots.talkHistory, bots.changeTalk),
                new ChatUserAddMethod(callers, bots.talkHistory, bots.changeTalk),
                new ChatUserDeleteMethod(callers, bots.talkHistory, bots.changeTalk),
                new ChatUserListMethod(callers, bots.talkHistory),
                new UpdateTitleMethod(callers, bots.talkHistory, bots.changeTalk),
                new UpdateColorMethod(callers, bots.talkHistory, bots.changeTalk),
                new UpdateAvatarMethod(callers, bots.talkHistory, bots.changeTalk, portrait),
                new SetOwnerMethod(callers, bots.talkHistory, bots.changeTalk),
                new SetAdministratorMethod(callers, bots.talkHistory, bots.changeTalk));
    }

    private static List<RestMethod> ofLines(BotWorld bots, BotCallers callers) {
        var leading = new LeadingBots(callers, bots.handOver);
        return List.of(
                new SessionOperatorMethod(leading, bots.handOver),
                new SessionTransferMethod(leading, bots.handOver),
                new SessionFinishMethod(leading, bots.world.finishSession),
                new SessionMessageSendMethod(leading, bots.autoMessage));
    }
}
