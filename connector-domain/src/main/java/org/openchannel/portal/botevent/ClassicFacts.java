package org.openchannel.portal.botevent;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.bot.BotCard;
import org.openchannel.portal.bot.BotColors;
import org.openchannel.portal.bot.CommandCard;
import org.openchannel.portal.botwork.Scene;

/** What an event of {@code imbot} says, the classic way. */
final class ClassicFacts {

    private static final Pattern MENTION = Pattern.compile("(?i)\\[USER=(\\d{1,18})(?: REPLACE)?](.*?)\\[/USER]");
    private static final List<String> ALWAYS_NO = List.of(
            "PUSH_IMPORTANT",
            "RECENT_SKIP_AUTHOR",
            "CONVERT",
            "SKIP_COMMAND",
            "SKIP_COUNTER_INCREMENTS",
            "SILENT_CONNECTOR",
            "SKIP_CONNECTOR",
            "IMPORTANT_CONNECTOR",
            "NO_SESSION_OL");
    static final String LANGUAGE = "en";

    private ClassicFacts() {}

    /** Whether a text addresses a bot by name. */
    static boolean mentions(String text, long botId) {
        return MENTION.matcher(text).results().anyMatch(found -> found.group(1).equals(String.valueOf(botId)));
    }

    /** Of bots together; their tokens come later. */
    static Map<String, Object> of(Happening happening, List<BotCard> bots) {
        var facts = new LinkedHashMap<String, Object>();
        if (happening.kind() == BotEventKind.BOT_DELETE) {
            facts.put("BOT_ID", bots.get(0).id());
            facts.put("BOT_CODE", bots.get(0).code());
            return facts;
        }
        var each = new LinkedHashMap<String, Object>();
        bots.forEach(bot -> each.put(String.valueOf(bot.id()), bot(bot)));
        facts.put("BOT", each);
        facts.put("PARAMS", params(happening, bots.get(0)));
        addUser(facts, happening);
        return facts;
    }

    /** Of a command. */
    static Map<String, Object> ofCommand(Happening happening, BotCard bot, CommandCard command, String params) {
        var said = Objects.requireNonNull(happening.said());
        var entry = bot(bot);
        entry.put("COMMAND", command.wish().command());
        entry.put("COMMAND_ID", command.id());
        entry.put("COMMAND_PARAMS", params);
        entry.put("COMMAND_CONTEXT", happening.context().name());
        entry.put("MESSAGE_ID", said.id());
        var facts = new LinkedHashMap<String, Object>();
        facts.put("COMMAND", Map.of(String.valueOf(command.id()), entry));
        facts.put("PARAMS", params(happening, bot));
        addUser(facts, happening);
        return facts;
    }

    private static Map<String, Object> bot(BotCard bot) {
        var entry = new LinkedHashMap<String, Object>();
        entry.put("BOT_ID", bot.id());
        entry.put("BOT_CODE", bot.code());
        return entry;
    }

    private static void addUser(Map<String, Object> facts, Happening happening) {
        var person = happening.person();
        if (person != null) {
            var user = new LinkedHashMap<String, Object>();
            user.put("ID", person.id());
            user.put("NAME", person.fullName());
            user.put("FIRST_NAME", person.name());
            user.put("LAST_NAME", person.lastName());
            user.put("WORK_POSITION", person.workPosition());
            user.put("GENDER", person.gender().isEmpty() ? "M" : person.gender());
            user.put("IS_BOT", yes(person.isBot()));
            user.put("IS_CONNECTOR", yes(person.isConnector()));
            user.put("IS_NETWORK", "N");
            user.put("IS_EXTRANET", yes(person.isConnector()));
            facts.put("USER", user);
        }
    }

    private static Map<String, Object> params(Happening happening, BotCard bot) {
        var said = happening.said();
        return said == null ? joined(happening, bot) : message(happening, said, bot);
    }

    private static Map<String, Object> joined(Happening happening, BotCard bot) {
        var scene = happening.scene();
        var by = happening.person() == null ? 0 : happening.person().id();
        var params = new LinkedHashMap<String, Object>();
        params.put("CHAT_TYPE", scene.letter());
        params.put("MESSAGE_TYPE", scene.letter());
        params.put("BOT_ID", bot.id());
        params.put("USER_ID", by);
        if (scene.isPrivate()) {
            params.put("TO_USER_ID", by);
            params.put("FROM_USER_ID", bot.id());
        } else {
            params.put("CHAT_ID", scene.id());
            params.put("CHAT_AUTHOR_ID", scene.ownerId());
            params.put("CHAT_ENTITY_TYPE", scene.entityType());
            params.put("CHAT_ENTITY_ID", scene.entityId());
            params.put("ACCESS_HISTORY", 1);
        }
        params.put("DIALOG_ID", scene.dialogId(bot.id()));
        params.put("LANGUAGE", LANGUAGE);
        return params;
    }

    private static Map<String, Object> message(Happening happening, Said said, BotCard bot) {
        var scene = happening.scene();
        var params = new LinkedHashMap<String, Object>();
        var isNew = happening.kind() == BotEventKind.MESSAGE_ADD || happening.kind() == BotEventKind.COMMAND_ADD;
        if (!isNew) {
            params.put("ID", said.id());
            params.put("CHAT_ID", scene.id());
        }
        params.put("MESSAGE", scene.isPrivate() ? said.text() : withoutMention(said.text(), bot.id()));
        params.put("MESSAGE_TYPE", scene.letter());
        params.put("FROM_USER_ID", said.authorId());
        params.put("DIALOG_ID", scene.dialogId(bot.id()));
        params.put("TO_CHAT_ID", scene.id());
        params.put("AUTHOR_ID", said.authorId());
        params.put("SYSTEM", yes(said.words().isSystem()));
        addChat(params, scene, said.authorId());
        if (!scene.isPrivate() && mentions(said.text(), bot.id())) {
            params.put("MENTIONED_LIST", Map.of(String.valueOf(bot.id()), bot.id()));
            params.put("MESSAGE_ORIGINAL", said.text());
        }
        params.put("TO_USER_ID", bot.id());
        if (isNew) {
            params.put("PUSH", "Y");
            ALWAYS_NO.forEach(name -> params.put(name, "N"));
            params.put("FAKE_RELATION", 0);
            params.put("SKIP_URL_INDEX", "N");
            params.put("COMMAND_CONTEXT", happening.context().name());
        }
        params.put("CHAT_USER_COUNT", scene.members().size());
        params.put("PLATFORM_CONTEXT", "web");
        params.put("MESSAGE_ID", said.id());
        params.put("CHAT_TYPE", scene.letter());
        params.put("LANGUAGE", LANGUAGE);
        return params;
    }

    private static void addChat(Map<String, Object> params, Scene scene, long authorId) {
        params.put("CHAT_AUTHOR_ID", scene.ownerId());
        params.put("CHAT_ENTITY_TYPE", scene.entityType());
        params.put("CHAT_ENTITY_ID", scene.entityId());
        for (var place = 0; place < scene.facts().size(); place++) {
            params.put("CHAT_ENTITY_DATA_" + (place + 1), scene.facts().get(place));
        }
        if (!scene.isPrivate()) {
            params.put("CHAT_ID", scene.id());
            params.put("CHAT_PARENT_ID", 0);
            params.put("CHAT_PARENT_MID", 0);
            params.put("CHAT_TITLE", scene.title());
            params.put("CHAT_AVATAR", 0);
            params.put("CHAT_COLOR", BotColors.name(scene.color(), scene.id()));
            params.put("CHAT_EXTRANET", yes(scene.letter().equals("L")));
            params.put("CHAT_PREV_MESSAGE_ID", 0);
            params.put("CHAT_CAN_POST", "MEMBER");
            params.put("RID", authorId);
            params.put("IS_MANAGER", yes(scene.managers().contains(authorId)));
        }
    }

    private static String withoutMention(String text, long botId) {
        return Pattern.compile("(?i)\\[USER=" + botId + "(?: REPLACE)?].*?\\[/USER]\\s*")
                .matcher(text)
                .replaceAll("");
    }

    static String yes(@Nullable Boolean flag) {
        return Boolean.TRUE.equals(flag) ? "Y" : "N";
    }
}
