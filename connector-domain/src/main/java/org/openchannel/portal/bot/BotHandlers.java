package org.openchannel.portal.bot;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** Where a bot is told of what; empty where it is not told. */
@Embeddable
public class BotHandlers {

    /** None, as of a bot that fetches. */
    public static final BotHandlers NONE = of("", "", "", "", "");

    @Column(name = "message_add_url", nullable = false, length = 1000)
    private String messageAdd;

    @Column(name = "message_update_url", nullable = false, length = 1000)
    private String messageUpdate;

    @Column(name = "message_delete_url", nullable = false, length = 1000)
    private String messageDelete;

    @Column(name = "welcome_url", nullable = false, length = 1000)
    private String welcome;

    @Column(name = "delete_url", nullable = false, length = 1000)
    private String delete;

    protected BotHandlers() {
        // for JPA
    }

    /** These. */
    public static BotHandlers of(
            String messageAdd, String messageUpdate, String messageDelete, String welcome, String delete) {
        var handlers = new BotHandlers();
        handlers.messageAdd = messageAdd;
        handlers.messageUpdate = messageUpdate;
        handlers.messageDelete = messageDelete;
        handlers.welcome = welcome;
        handlers.delete = delete;
        return handlers;
    }

    /** One for everything. */
    public static BotHandlers all(String url) {
        return of(url, url, url, url, url);
    }

    /** Those of {@code changed}, and these where it is silent. */
    public BotHandlers with(BotHandlers changed) {
        return of(
                first(changed.messageAdd, messageAdd),
                first(changed.messageUpdate, messageUpdate),
                first(changed.messageDelete, messageDelete),
                first(changed.welcome, welcome),
                first(changed.delete, delete));
    }

    private static String first(String one, String other) {
        return one.isEmpty() ? other : one;
    }

    /** Whether an address may be a handler. */
    public static boolean mayBe(String url) {
        return url.length() <= 1000 && url.matches("(?i)https?://[^/\\s]+\\S*");
    }

    public boolean isNone() {
        return (messageAdd + messageUpdate + messageDelete + welcome + delete).isEmpty();
    }

    public String messageAdd() {
        return messageAdd;
    }

    public String messageUpdate() {
        return messageUpdate;
    }

    public String messageDelete() {
        return messageDelete;
    }

    /** Told when the bot comes into a chat. */
    public String welcome() {
        return welcome;
    }

    /** Told when the bot is gone. */
    public String delete() {
        return delete;
    }
}
