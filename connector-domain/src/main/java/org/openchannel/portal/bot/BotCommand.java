package org.openchannel.portal.bot;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;

/** A word after a slash that a bot listens to. */
@Entity(name = "PortalBotCommand")
@Table(name = "portal_bot_command")
public class BotCommand {

    @Id
    private long id;

    @Version
    private long version;

    @Column(name = "bot_id", nullable = false)
    private long botId;

    @Column(nullable = false, length = CommandWish.LONGEST)
    private String command;

    @Column(name = "is_common", nullable = false)
    private boolean isCommon;

    @Column(name = "is_hidden", nullable = false)
    private boolean isHidden;

    @Column(name = "for_extranet", nullable = false)
    private boolean forExtranet;

    @Column(name = "handler_url", nullable = false, length = 1000)
    private String handlerUrl;

    @ElementCollection
    @CollectionTable(name = "portal_bot_command_text", joinColumns = @JoinColumn(name = "command_id"))
    @MapKeyColumn(name = "language", length = 10)
    @Column(name = "words", nullable = false, length = 1100)
    private Map<String, String> texts = new HashMap<>();

    protected BotCommand() {
        // for JPA
    }

    static BotCommand registered(long id, long botId, CommandWish wish) {
        var command = new BotCommand();
        command.id = id;
        command.botId = botId;
        command.describe(wish);
        return command;
    }

    void describe(CommandWish wish) {
        command = wish.command();
        isCommon = wish.isCommon();
        isHidden = wish.isHidden();
        forExtranet = wish.forExtranet();
        handlerUrl = wish.handlerUrl();
        texts.clear();
        wish.texts().forEach((language, text) -> texts.put(language, text.lines()));
    }

    /** As it was wished. */
    CommandWish wish() {
        return new CommandWish(command, isCommon, isHidden, forExtranet, handlerUrl, texts());
    }

    private Map<String, CommandText> texts() {
        return texts.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, text -> CommandText.parse(text.getValue())));
    }

    /** What the pages and the wire may know. */
    public CommandCard card() {
        return new CommandCard(id, botId, wish());
    }

    public long id() {
        return id;
    }

    public long botId() {
        return botId;
    }

    /** Without the slash. */
    public String command() {
        return command;
    }
}
