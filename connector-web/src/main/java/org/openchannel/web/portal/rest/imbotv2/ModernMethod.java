package org.openchannel.web.portal.rest.imbotv2;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.bot.BotException;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** A method of bots the modern way: what can't be done with one has its code. */
abstract class ModernMethod implements RestMethod {

    /** What says that it is done. */
    static final Map<String, Object> DONE = Map.of("result", true);

    private final String name;

    ModernMethod(String name) {
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
            throw refusal(e.reason());
        }
    }

    abstract Object answer(Call call);

    private static RestException refusal(BotException.Reason reason) {
        return switch (reason) {
            case NO_CODE -> wrong("BOT_CODE_REQUIRED", "Bot code is required");
            case NO_NAME -> wrong("BOT_PROPERTIES_REQUIRED", "Bot properties are required");
            case TOO_MANY -> wrong("BOT_LIMIT_EXCEEDED", "Bot limit exceeded");
            case CODE_TAKEN -> wrong("BOT_CODE_ALREADY_TAKEN", "Bot code is already taken");
            case EMAIL_TAKEN -> wrong("BOT_REGISTER_FAILED", "Bot registration failed");
            case KEY_TAKEN -> wrong("BOT_TOKEN_ROTATION_FAILED", "Bot token rotation failed");
            case NO_SUCH_BOT -> wrong("BOT_NOT_FOUND", "Bot not found");
            case FOREIGN_BOT ->
                new RestException(403, "BOT_OWNERSHIP_ERROR", "Bot is registered by another application");
            case NOTHING_TO_CHANGE -> wrong("PARAMS_REQUIRED", "Required parameters are missing");
            case NO_COMMAND -> wrong("COMMAND_NAME_INVALID", "Command name is invalid");
            case NO_SUCH_COMMAND, FOREIGN_COMMAND -> wrong("COMMAND_NOT_FOUND", "Command not found");
            case COMMAND_TAKEN -> wrong("COMMAND_ALREADY_EXISTS", "Command already exists");
        };
    }

    /** A refusal of status 400. */
    static RestException wrong(String code, String description) {
        return new RestException(400, code, description);
    }

    /** A bot does what it may not. */
    static RestException denied() {
        return new RestException(403, "ACCESS_DENIED", "Access denied");
    }
}
