package org.openchannel.web.portal.rest.im;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.openchannel.portal.botevent.PressButton;
import org.openchannel.portal.botevent.PressLineButton;
import org.openchannel.portal.botevent.ReadMessage;
import org.openchannel.portal.botevent.Said;
import org.openchannel.web.portal.rest.Answered;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code im.message.command}: a bot's command is called as the button under its message would. */
@Dependent
public class CommandMethods {

    @Produces
    @Dependent
    public RestMethod command(ReadMessage readMessage, PressButton pressButton, PressLineButton pressLineButton) {
        return new Answered("im.message.command", ImMethods.SCOPES, call -> {
            var message = number(call, "MESSAGE_ID", "Message");
            var bot = number(call, "BOT_ID", "Bot");
            var command = call.parameters()
                    .text("COMMAND")
                    .map(String::strip)
                    .filter(text -> !text.isEmpty())
                    .orElseThrow(() -> new RestException(400, "COMMAND_ERROR", "Command can't be empty"));
            var params = call.parameters().text("COMMAND_PARAMS").orElse("");
            var isCalled = pressButton.call(message, call.userId(), new PressButton.Button(bot, command, params))
                    || readMessage
                            .find(message)
                            .filter(said -> said.authorId() == bot)
                            .map(Said::chatId)
                            .filter(chat -> pressLineButton.press(chat, message, call.userId(), command, params))
                            .isPresent();
            if (!isCalled) {
                throw new RestException(400, "PARAMS_ERROR", "Incorrect params");
            }
            return true;
        });
    }

    private static long number(Call call, String name, String word) {
        return call.parameters()
                .number(name)
                .filter(id -> id > 0)
                .orElseThrow(() -> new RestException(400, name + "_ERROR", word + " ID can't be empty"));
    }
}
