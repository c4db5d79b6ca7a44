package org.openchannel.web.portal.rest;

import java.util.List;
import java.util.stream.Stream;
import org.openchannel.portal.BotWorld;
import org.openchannel.shared.file.FileStore;
import org.openchannel.web.portal.rest.imbot.Portrait;
import org.openchannel.web.portal.rest.imbotv2.AdministratorAddMethod;
import org.openchannel.web.portal.rest.imbotv2.AdministratorDeleteMethod;
import org.openchannel.web.portal.rest.imbotv2.BotGetMethod;
import org.openchannel.web.portal.rest.imbotv2.BotListMethod;
import org.openchannel.web.portal.rest.imbotv2.BotRegisterMethod;
import org.openchannel.web.portal.rest.imbotv2.BotUnregisterMethod;
import org.openchannel.web.portal.rest.imbotv2.BotUpdateMethod;
import org.openchannel.web.portal.rest.imbotv2.ChatAddMethod;
import org.openchannel.web.portal.rest.imbotv2.ChatFacts;
import org.openchannel.web.portal.rest.imbotv2.ChatGetMethod;
import org.openchannel.web.portal.rest.imbotv2.ChatLeaveMethod;
import org.openchannel.web.portal.rest.imbotv2.ChatSetOwnerMethod;
import org.openchannel.web.portal.rest.imbotv2.ChatUpdateMethod;
import org.openchannel.web.portal.rest.imbotv2.ChatUserAddMethod;
import org.openchannel.web.portal.rest.imbotv2.ChatUserDeleteMethod;
import org.openchannel.web.portal.rest.imbotv2.ChatUserListMethod;
import org.openchannel.web.portal.rest.imbotv2.CommandAnswerMethod;
import org.openchannel.web.portal.rest.imbotv2.CommandListMethod;
import org.openchannel.web.portal.rest.imbotv2.CommandRegisterMethod;
import org.openchannel.web.portal.rest.imbotv2.CommandUnregisterMethod;
import org.openchannel.web.portal.rest.imbotv2.CommandUpdateMethod;
import org.openchannel.web.portal.rest.imbotv2.EventGetMethod;
import org.openchannel.web.portal.rest.imbotv2.FileDownloadMethod;
import org.openchannel.web.portal.rest.imbotv2.FileUploadMethod;
import org.openchannel.web.portal.rest.imbotv2.InputActionNotifyMethod;
import org.openchannel.web.portal.rest.imbotv2.MessageDeleteMethod;
import org.openchannel.web.portal.rest.imbotv2.MessageGetContextMethod;
import org.openchannel.web.portal.rest.imbotv2.MessageGetMethod;
import org.openchannel.web.portal.rest.imbotv2.MessageReadMethod;
import org.openchannel.web.portal.rest.imbotv2.MessageSendMethod;
import org.openchannel.web.portal.rest.imbotv2.MessageUpdateMethod;
import org.openchannel.web.portal.rest.imbotv2.ModernCallers;
import org.openchannel.web.portal.rest.imbotv2.ModernFields;
import org.openchannel.web.portal.rest.imbotv2.ReactionAddMethod;
import org.openchannel.web.portal.rest.imbotv2.ReactionDeleteMethod;
import org.openchannel.web.portal.rest.imbotv2.RevisionGetMethod;
import org.openchannel.web.portal.rest.imbotv2.TextFieldEnabledMethod;
import org.openchannel.web.portal.rest.imbotv2.UserEventMethods;

/** The methods of bots the modern way. */
final class ModernBotMethods {

    private ModernBotMethods() {}

    static List<RestMethod> of(BotWorld bots, Portrait portrait, FileStore files) {
        var callers = new ModernCallers(bots.knowOwner, bots.findBot, bots.botSpeaks);
        var fields = new ModernFields(portrait, bots.modernFacts, bots.people);
        var chatFacts = new ChatFacts(bots.modernFacts);
        return Stream.<RestMethod>of(
                        new BotGetMethod(callers, bots.findBot, bots.modernFacts, fields),
                        new BotListMethod(callers, bots.findBot, bots.modernFacts, fields),
                        new BotRegisterMethod(callers, bots.registerBot, bots.findBot, fields),
                        new BotUnregisterMethod(callers, bots.unregisterBot),
                        new BotUpdateMethod(callers, bots.updateBot, bots.findBot, fields),
                        new ChatAddMethod(callers, bots.openTalk, bots.botSpeaks, chatFacts, fields),
                        new ChatGetMethod(callers, chatFacts),
                        new ChatLeaveMethod(callers, bots.changeTalk),
                        new ChatSetOwnerMethod(callers, bots.changeTalk),
                        new ChatUpdateMethod(callers, bots.changeTalk, fields),
                        new ChatUserAddMethod(callers, bots.changeTalk),
                        new ChatUserDeleteMethod(callers, bots.changeTalk),
                        new ChatUserListMethod(callers, fields),
                        new CommandAnswerMethod(callers, bots.changeCommands, bots.answerCommand),
                        new CommandListMethod(callers, bots.changeCommands),
                        new CommandRegisterMethod(callers, bots.changeCommands),
                        new CommandUnregisterMethod(callers, bots.changeCommands),
                        new CommandUpdateMethod(callers, bots.changeCommands),
                        new EventGetMethod(callers, bots.fetchEvents, bots.subscribeReader),
                        new UserEventMethods().get(bots.fetchEvents),
                        new UserEventMethods().subscribe(bots.subscribeReader),
                        new UserEventMethods().unsubscribe(bots.subscribeReader),
                        new UserEventMethods().context(bots.giveContext),
                        new FileDownloadMethod(callers, bots.sendFile, bots.world.settings),
                        new FileUploadMethod(callers, bots.sendFile, files, bots.world.settings),
                        new InputActionNotifyMethod(callers, bots.botSpeaks),
                        new AdministratorAddMethod(callers, bots.changeTalk),
                        new AdministratorDeleteMethod(callers, bots.changeTalk),
                        new MessageDeleteMethod(callers, bots.botRewrites),
                        new MessageGetContextMethod(callers, bots.talkHistory, bots.modernFacts, fields),
                        new MessageGetMethod(callers, bots.readMessage, bots.modernFacts, bots.people),
                        new MessageReadMethod(callers, bots.talkHistory),
                        new MessageSendMethod(callers, bots.botSpeaks, bots.forwardMessages, bots.readMessage),
                        new MessageUpdateMethod(callers, bots.botRewrites),
                        new ReactionAddMethod(callers, bots.react),
                        new ReactionDeleteMethod(callers, bots.react),
                        new RevisionGetMethod(),
                        new TextFieldEnabledMethod(callers, bots.changeTalk))
                .toList();
    }
}
