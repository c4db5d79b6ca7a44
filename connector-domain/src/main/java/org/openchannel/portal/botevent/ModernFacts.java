package org.openchannel.portal.botevent;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.BotColors;
import org.openchannel.portal.bot.ChangeCommands;
import org.openchannel.portal.botwork.Person;
import org.openchannel.portal.botwork.Scene;
import org.openchannel.portal.talk.TalkHistory;
import org.openchannel.shared.ServerSettings;

/** What {@code imbot.v2} says of bots, chats, messages and people, in its events and its answers alike. */
@Dependent
@Transactional
public class ModernFacts {

    private static final DateTimeFormatter DATE =
            DateTimeFormatter.ofPattern("yyyy-MM-dd'T'HH:mm:ssxxx").withZone(ZoneOffset.UTC);

    private final ChangeCommands commands;
    private final TalkHistory talks;
    private final TreeText treeText;
    private final ServerSettings settings;

    @Inject
    public ModernFacts(ChangeCommands commands, TalkHistory talks, TreeText treeText, ServerSettings settings) {
        this.commands = commands;
        this.talks = talks;
        this.treeText = treeText;
        this.settings = settings;
    }

    /** A moment as all of them are written. */
    public static String date(Instant moment) {
        return DATE.format(moment);
    }

    /** What everybody may know of a bot. */
    public Map<String, @Nullable Object> publicBot(BotCard bot) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("id", bot.id());
        facts.put("code", bot.code());
        facts.put("type", bot.kind().word());
        facts.put("isHidden", bot.isHidden());
        facts.put("isSupportOpenline", bot.isOpenline());
        facts.put("isReactionsEnabled", bot.hasReactions());
        facts.put("backgroundId", bot.background());
        facts.put("language", ClassicFacts.LANGUAGE);
        return facts;
    }

    /** What its owner may know. */
    public Map<String, @Nullable Object> bot(BotCard bot) {
        var facts = publicBot(bot);
        var known = talks.of(bot.id());
        facts.put("moduleId", "rest");
        facts.put("eventMode", bot.fetches() ? "fetch" : "webhook");
        facts.put("countMessage", bot.messagesSeen());
        facts.put("countCommand", commands.of(bot.id()).size());
        facts.put("countChat", known.size());
        facts.put(
                "countUser",
                known.stream()
                        .flatMap(talk -> talk.members().keySet().stream())
                        .filter(user -> user != bot.id())
                        .distinct()
                        .count());
        return facts;
    }

    /** A chat, as {@code viewerId} knows it. */
    public Map<String, @Nullable Object> chat(Scene scene, long viewerId) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("id", scene.id());
        facts.put("dialogId", scene.dialogId(viewerId));
        facts.put("name", scene.title());
        facts.put("description", scene.description());
        facts.put("type", scene.type());
        facts.put("messageType", scene.letter());
        facts.put("owner", scene.ownerId());
        facts.put("color", BotColors.code(scene.color(), scene.id()));
        facts.put("avatar", avatar(scene.avatarId()));
        facts.put("extranet", scene.letter().equals("L"));
        facts.put("containsCollaber", false);
        facts.put("entityType", scene.entityType());
        facts.put("entityId", scene.entityId());
        facts.put("entityData1", scene.facts().get(0));
        facts.put("entityData2", scene.facts().get(1));
        facts.put("entityData3", scene.facts().get(2));
        facts.put("entityLink", Map.of("type", scene.entityType(), "url", "", "id", scene.entityId()));
        facts.put("diskFolderId", null);
        facts.put("permissions", Map.of("manageUsersAdd", "member", "canPost", "member"));
        facts.put("parentChatId", null);
        facts.put("parentMessageId", null);
        facts.put("isNew", false);
        facts.put("textFieldEnabled", scene.takesText() ? "Y" : "N");
        facts.put("backgroundId", null);
        return facts;
    }

    /** A message. */
    public Map<String, @Nullable Object> message(Said said) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("id", said.id());
        facts.put("chatId", said.chatId());
        facts.put("authorId", said.words().isSystem() ? 0 : said.authorId());
        facts.put("date", date(said.at()));
        facts.put("text", said.text());
        facts.put("isSystem", said.words().isSystem());
        facts.put("uuid", "");
        facts.put("forward", null);
        var params = new LinkedHashMap<String, Object>();
        addPart(params, "ATTACH", said.words().attach());
        addPart(params, "KEYBOARD", said.keyboard());
        addPart(params, "MENU", said.words().menu());
        if (said.words().replyTo() != null) {
            params.put("REPLY_ID", said.words().replyTo());
        }
        facts.put("params", params);
        facts.put("viewedByOthers", false);
        return facts;
    }

    private void addPart(Map<String, Object> params, String name, @Nullable String part) {
        if (part != null) {
            params.put(name, treeText.read(part));
        }
    }

    /** Somebody. */
    public Map<String, @Nullable Object> person(Person person) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        facts.put("id", person.id());
        facts.put("active", person.isActive());
        facts.put("name", person.fullName());
        facts.put("firstName", person.name());
        facts.put("lastName", person.lastName());
        facts.put("workPosition", person.workPosition());
        facts.put("color", person.color());
        facts.put("avatar", avatar(person.avatarId()));
        facts.put("gender", person.gender().isEmpty() ? "M" : person.gender());
        facts.put("birthday", person.birthday());
        facts.put("extranet", person.isConnector());
        facts.put("bot", person.isBot());
        facts.put("connector", person.isConnector());
        facts.put("externalAuthId", person.isBot() ? "bot" : person.isConnector() ? "imconnector" : "default");
        facts.put("status", "online");
        facts.put("idle", false);
        facts.put("lastActivityDate", false);
        facts.put("mobileLastDate", false);
        facts.put("desktopLastDate", false);
        facts.put("absent", false);
        facts.put("departments", person.isConnector() ? List.of() : List.of(1));
        facts.put("phones", false);
        facts.put("type", person.isBot() ? "bot" : person.isConnector() ? "extranet" : "employee");
        facts.put("website", "");
        facts.put("email", person.email());
        return facts;
    }

    private String avatar(String fileId) {
        return fileId.isEmpty()
                ? ""
                : settings.address("/portal/files/" + fileId).toString();
    }

    /** What an event tells one bot or user, all but who it is. */
    Map<String, @Nullable Object> event(Happening happening, long hearerId) {
        var facts = new LinkedHashMap<String, @Nullable Object>();
        var said = happening.said();
        var scene = happening.scene();
        if (happening.kind() == BotEventKind.JOIN_CHAT || happening.kind() == BotEventKind.CONTEXT_GET) {
            facts.put("dialogId", scene.dialogId(hearerId));
        }
        facts.putAll(happening.details());
        if (said != null && happening.kind() == BotEventKind.MESSAGE_DELETE) {
            facts.put("messageId", said.id());
        } else if (said != null) {
            facts.put("message", message(said));
        }
        if (happening.kind() != BotEventKind.BOT_DELETE) {
            facts.put("chat", chat(scene, hearerId));
            facts.put("user", happening.person() == null ? Map.of() : person(happening.person()));
            facts.put("language", ClassicFacts.LANGUAGE);
        }
        return facts;
    }
}
