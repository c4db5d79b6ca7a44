package org.openchannel.portal.botevent;

import org.openchannel.portal.bot.BotHandlers;

/** What bots are told of, by its classic and its modern name; there is no classic name for all. */
public enum BotEventKind {
    MESSAGE_ADD("ONIMBOTMESSAGEADD", "ONIMBOTV2MESSAGEADD"),
    MESSAGE_UPDATE("ONIMBOTMESSAGEUPDATE", "ONIMBOTV2MESSAGEUPDATE"),
    MESSAGE_DELETE("ONIMBOTMESSAGEDELETE", "ONIMBOTV2MESSAGEDELETE"),
    JOIN_CHAT("ONIMBOTJOINCHAT", "ONIMBOTV2JOINCHAT"),
    BOT_DELETE("ONIMBOTDELETE", "ONIMBOTV2DELETE"),
    COMMAND_ADD("ONIMCOMMANDADD", "ONIMBOTV2COMMANDADD"),
    REACTION_CHANGE("", "ONIMBOTV2REACTIONCHANGE"),
    CONTEXT_GET("", "ONIMBOTV2CONTEXTGET");

    private final String classic;
    private final String modern;

    BotEventKind(String classic, String modern) {
        this.classic = classic;
        this.modern = modern;
    }

    String classic() {
        return classic;
    }

    String modern() {
        return modern;
    }

    /** The name of the same for users. */
    String ofUsers() {
        return modern.replace("ONIMBOTV2", "ONIMV2");
    }

    /** The handler of a classic bot; empty when it is not told. */
    String handler(BotHandlers handlers) {
        return switch (this) {
            case MESSAGE_ADD -> handlers.messageAdd();
            case MESSAGE_UPDATE -> handlers.messageUpdate();
            case MESSAGE_DELETE -> handlers.messageDelete();
            case JOIN_CHAT -> handlers.welcome();
            case BOT_DELETE -> handlers.delete();
            default -> "";
        };
    }
}
