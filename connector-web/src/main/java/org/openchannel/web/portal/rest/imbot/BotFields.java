package org.openchannel.web.portal.rest.imbot;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.bot.BotHandlers;
import org.openchannel.portal.bot.BotProfile;
import org.openchannel.web.portal.rest.Parameters;

/** Reads a bot's handlers and profile. */
@Dependent
public class BotFields {

    private final Portrait portrait;

    @Inject
    public BotFields(Portrait portrait) {
        this.portrait = portrait;
    }

    /** The handlers; those that are there are addresses. */
    static BotHandlers handlers(Parameters sent) {
        var all = sent.text("EVENT_HANDLER").orElse("");
        return BotHandlers.of(
                checked(sent, "EVENT_MESSAGE_ADD", all),
                checked(sent, "EVENT_MESSAGE_UPDATE", all),
                checked(sent, "EVENT_MESSAGE_DELETE", all),
                checked(sent, "EVENT_WELCOME_MESSAGE", all),
                checked(sent, "EVENT_BOT_DELETE", all));
    }

    /** The same, and those every bot needs are there. */
    static BotHandlers needed(Parameters sent) {
        if (sent.text("EVENT_HANDLER").isEmpty()) {
            need(sent, "EVENT_MESSAGE_ADD", "Message add");
            checked(sent, "EVENT_MESSAGE_UPDATE", "");
            checked(sent, "EVENT_MESSAGE_DELETE", "");
            need(sent, "EVENT_WELCOME_MESSAGE", "Welcome message");
            need(sent, "EVENT_BOT_DELETE", "Bot delete");
        }
        return handlers(sent);
    }

    private static void need(Parameters sent, String name, String event) {
        if (sent.text(name).isEmpty()) {
            throw ImbotMethod.wrong(name + "_ERROR", "Handler for \"" + event + "\" event isn't specified");
        }
        checked(sent, name, "");
    }

    private static String checked(Parameters sent, String name, String otherwise) {
        var url = otherwise.isEmpty() ? sent.text(name).orElse("") : otherwise;
        if (!url.isEmpty() && !BotHandlers.mayBe(url)) {
            throw ImbotMethod.wrong(name + "_ERROR", "Wrong handler URL");
        }
        return url;
    }

    /** The profile. A picture that is none is left out, as Bitrix24 does it. */
    BotProfile profile(Parameters sent) {
        return new BotProfile(
                said(sent, "NAME"),
                said(sent, "LAST_NAME"),
                said(sent, "EMAIL"),
                said(sent, "COLOR"),
                said(sent, "WORK_POSITION"),
                said(sent, "PERSONAL_WWW"),
                said(sent, "PERSONAL_GENDER"),
                said(sent, "PERSONAL_BIRTHDAY"),
                portrait.keep(sent.get("PERSONAL_PHOTO").orElse(null))
                        .map(Portrait.Kept::fileId)
                        .orElse(null));
    }

    /** A text that was sent, be it empty. */
    static @Nullable String said(Parameters sent, String name) {
        return sent.get(name).flatMap(Parameters::scalar).orElse(null);
    }
}
