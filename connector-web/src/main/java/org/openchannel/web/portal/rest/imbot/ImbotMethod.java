package org.openchannel.web.portal.rest.imbot;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.bot.BotException;
import org.openchannel.portal.bot.RegisterBot;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** A method of bots the classic way: what can't be done with one has its code. */
abstract class ImbotMethod implements RestMethod {

    private final String name;

    ImbotMethod(String name) {
        this.name = name;
    }

    @Override
    public String name() {
        return name;
    }

    @Override
    public List<String> scopes() {
        return List.of("imbot");
    }

    @Override
    public @Nullable Object call(Call call) {
        try {
            return answer(call);
        } catch (BotException e) {
            throw refusal(e);
        }
    }

    abstract @Nullable Object answer(Call call);

    private RestException refusal(BotException e) {
        return switch (e.reason()) {
            case NO_CODE -> wrong("CODE_ERROR", "Bot code isn't specified");
            case NO_NAME -> wrong("NAME_ERROR", "Bot name isn't specified");
            case TOO_MANY ->
                wrong(
                        "MAX_COUNT_ERROR",
                        "Has reached the maximum number of bots for application (max: " + RegisterBot.MOST + ")");
            case CODE_TAKEN, EMAIL_TAKEN, KEY_TAKEN ->
                wrong("WRONG_REQUEST", name.endsWith("update") ? "Bot can't be updated" : "Bot can't be created");
            case NO_SUCH_BOT -> wrong("BOT_ID_ERROR", "Bot not found");
            case FOREIGN_BOT -> wrong("APP_ID_ERROR", "Bot was installed by another rest application");
            case NOTHING_TO_CHANGE -> wrong("WRONG_REQUEST", "Update fields can't be empty");
            case NO_COMMAND -> wrong("COMMAND_ERROR", "Command isn't specified");
            case NO_SUCH_COMMAND -> wrong("COMMAND_ID_ERROR", "Command not found");
            case FOREIGN_COMMAND -> wrong("APP_ID_ERROR", "Command was installed by another rest application");
            case COMMAND_TAKEN -> wrong("WRONG_REQUEST", "Command can't be updated");
        };
    }

    /** A refusal of status 400. */
    static RestException wrong(String code, String description) {
        return new RestException(400, code, description);
    }

    /** A refusal of status 403. */
    static RestException forbidden(String description) {
        return new RestException(403, "ACCESS_ERROR", description);
    }
}
