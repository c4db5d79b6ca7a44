package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationForm;
import org.openchannel.portal.staff.StaffForm;
import org.openchannel.portal.staff.StaffProfile;

/**
 * Everything one application can own on a portal, each with a word nobody else should read; and somebody else who knows
 * all the names and numbers of it.
 */
final class Estate {

    /** Part of every text that is nobody else's business. */
    static final String WORD = "Confidential";

    private static final String PAGE = "https://app.example/" + WORD;

    /** What the owner sees of it, as method and parameters. */
    private static final List<List<Object>> VIEWS = List.of(
            List.of("imconnector.status", Map.of("CONNECTOR", PortalWorld.CODE, "LINE", 1)),
            List.of("event.get", Map.of()),
            List.of("event.offline.list", Map.of()),
            List.of("placement.get", Map.of()),
            List.of("app.option.get", Map.of()),
            List.of("user.option.get", Map.of()),
            List.of("bizproc.robot.list", Map.of()),
            List.of("bizproc.activity.list", Map.of()),
            List.of("messageservice.sender.list", Map.of()),
            List.of("imbot.v2.Bot.list", Map.of()));

    private final Door door = new Door();
    private final ApplicationCard other;
    private final long outsider;
    private final Map<String, Object> names = new LinkedHashMap<>();

    Estate() {
        var world = door.world;
        other = world.createApplication()
                .create(new ApplicationForm(
                        "Other", door.application.scopes(), "https://other.example/", null, null, true));
        world.installApplication().install(other.id(), 1);
        world.finishInstallation().finish(other.id());
        outsider = door.around.changeStaff.hire(
                new StaffForm("outsider", "Out", "Sider", "", false, true, StaffProfile.Details.NONE));
        dialog();
        bots();
        services();
        changes();
    }

    /** What somebody would change of it who could. */
    private void changes() {
        var fields = new LinkedHashMap<String, Object>();
        List.of("NAME", "TITLE", "MESSAGE", "name", "title", "message", "command", "LOG_MESSAGE", "TEXT")
                .forEach(name -> fields.put(name, "Changed"));
        fields.put("properties", Map.of("NAME", "Changed", "name", "Changed"));
        fields.put("EVENT_HANDLER", "https://other.example/");
        fields.put("webhookUrl", "https://other.example/");
        fields.put("handler", "https://other.example/");
        names.putAll(fields);
        names.put("FIELDS", fields);
        names.put("fields", fields);
        names.put("PROPERTIES", Map.of("NAME", "Changed"));
        names.put("options", Map.of("key", "Changed"));
        names.put("DATA", Map.of("ID", "changed", "NAME", "Changed", "URL_IM", "https://other.example/"));
        names.put("ICON", Map.of("DATA_IMAGE", PortalWorld.SVG));
        names.put("PLACEMENT_HANDLER", "https://other.example/");
        names.put("ACTIVE", "0");
        names.put("USER_ID", 3);
        List.of("USERS", "userIds").forEach(name -> names.put(name, List.of(3)));
        names.put("userId", 3);
        names.put("TRANSFER_ID", 3);
        names.put("COLOR", "MINT");
        names.put("reaction", "like");
        names.put("process_id", "process");
        names.put("STATUS", "failed");
        names.put("TYPE", "SMS");
    }

    private void dialog() {
        door.world.connected(door.application);
        var received = door.world.receive(
                door.application, PortalWorld.message("customer1", "chat1", "m1", WORD + " words of a customer"));
        var chat = received.get(0).chatId();
        name(chat, "CHAT_ID", "chatId");
        name("chat" + chat, "DIALOG_ID", "dialogId");
        name(PortalWorld.CODE, "CONNECTOR", "ID");
        name(1, "LINE", "CONFIG_ID", "SESSION_ID", "QUEUE_ID", "USER_CODE");
        name(List.of(sent(chat, "m1"), sent(chat, List.of("m1"))), "MESSAGES");
    }

    private static Map<String, Object> sent(long chat, Object messageId) {
        return Map.of(
                "im", Map.of("chat_id", chat, "message_id", 1),
                "message", Map.of("id", messageId, "date", 1, "text", "Changed"),
                "chat", Map.of("id", "chat1"),
                "user", Map.of("id", "customer1"));
    }

    private void bots() {
        var properties = Map.of("NAME", "Echo", "name", "Echo");
        var classic = number(own(
                "imbot.register",
                Map.of("CODE", "classic", "TYPE", "O", "EVENT_HANDLER", PAGE, "PROPERTIES", properties)));
        own(
                "imbot.v2.Bot.register",
                Map.of(
                        "fields",
                        Map.of(
                                "code",
                                "modern",
                                "eventMode",
                                "webhook",
                                "webhookUrl",
                                PAGE,
                                "properties",
                                properties)));
        var command = number(own(
                "imbot.command.register",
                Map.of(
                        "BOT_ID",
                        classic,
                        "COMMAND",
                        "help",
                        "EVENT_COMMAND_ADD",
                        PAGE,
                        "LANG",
                        List.of(Map.of("LANGUAGE_ID", "en", "TITLE", WORD, "PARAMS", WORD)))));
        var talk = number(own(
                "imbot.chat.add",
                Map.of("BOT_ID", classic, "TITLE", WORD, "USERS", List.of(2), "ENTITY_TYPE", "X", "ENTITY_ID", "1")));
        var message = number(
                own("imbot.message.add", Map.of("BOT_ID", classic, "DIALOG_ID", "chat" + talk, "MESSAGE", WORD)));
        name(classic, "BOT_ID", "botId");
        name(command, "COMMAND_ID", "commandId");
        name(message, "MESSAGE_ID", "messageId");
        name("X", "ENTITY_TYPE");
        name("1", "ENTITY_ID");
        names.put("talk", talk);
    }

    private void services() {
        own("event.bind", Map.of("event", "ONIMCONNECTORLINEDELETE", "event_type", "offline"));
        own("event.bind", Map.of("event", "ONIMCONNECTORLINEDELETE", "handler", PAGE));
        own("placement.bind", Map.of("PLACEMENT", "LEFT_MENU", "HANDLER", PAGE));
        own("app.option.set", Map.of("options", Map.of("key", WORD)));
        own("user.option.set", Map.of("options", Map.of("key", WORD)));
        var service = Map.of("CODE", "service", "HANDLER", PAGE, "NAME", WORD, "TYPE", "SMS");
        own("messageservice.sender.add", service);
        own("bizproc.robot.add", service);
        own("bizproc.activity.add", service);
        name("service", "CODE", "code");
        name("ONIMCONNECTORLINEDELETE", "event");
        name(PAGE, "handler", "HANDLER");
        name("LEFT_MENU", "PLACEMENT");
        name("key", "option");
    }

    /** What the owner sees of all it owns, and of who is where. */
    String seen() {
        var seen = new StringBuilder();
        for (var view : VIEWS) {
            seen.append(view.get(0))
                    .append(Door.result(mine((String) view.get(0), view.get(1))))
                    .append('\n');
        }
        var chat = number(names.get("CHAT_ID"));
        var talk = number(names.get("talk"));
        var bot = number(names.get("BOT_ID"));
        var kept = door.world.repositories;
        kept.chats()
                .find(chat)
                .ifPresent(found -> seen.append(found.userCode())
                        .append(found.operatorId())
                        .append(found.sessionId())
                        .append(found.members())
                        .append(found.externalName()));
        kept.messages()
                .find(1)
                .ifPresent(found -> seen.append(found.text())
                        .append(found.isDeleted())
                        .append(found.editedAt())
                        .append(found.status(door.world.clock.instant())));
        door.bots
                .kept
                .messages()
                .find(number(names.get("MESSAGE_ID")))
                .ifPresent(found ->
                        seen.append(found.words()).append(found.isDeleted()).append(found.reactions()));
        seen.append(door.bots.talkHistory.find(talk))
                .append(door.bots.changeCommands.of(bot))
                .append(door.bots.findBot.of(door.application.id()))
                .append(door.world.listConnectors.all())
                .append(kept.statuses().of(PortalWorld.CODE).stream()
                        .map(status -> status.channel() + ":" + status.isActive())
                        .toList())
                .append(door.around.registerSender.all().stream()
                        .filter(sender -> sender.applicationId() == door.application.id())
                        .toList());
        return seen.toString();
    }

    /** All names and numbers of what is owned as parameters of every method, in the ways methods understand them. */
    List<Map<String, Object>> allNames() {
        var talk = Objects.requireNonNull(names.get("talk"));
        var ofTalk = new LinkedHashMap<>(names);
        List.of("CHAT_ID", "chatId").forEach(name -> ofTalk.put(name, talk));
        List.of("DIALOG_ID", "dialogId").forEach(name -> ofTalk.put(name, "chat" + talk));
        var outside = new LinkedHashMap<>(names);
        outside.put("CHAT_ID", "chat1");
        outside.keySet().removeAll(List.of("USER_ID", "ID"));
        return List.of(names, ofTalk, outside);
    }

    private static long number(@Nullable Object of) {
        return Long.parseLong(String.valueOf(of));
    }

    /** Somebody who is no administrator and in no queue. */
    long outsider() {
        return outsider;
    }

    /** Calls as the other application, on behalf of {@code userId}. */
    RestAnswer stolen(String method, Map<String, ?> parameters, long userId) {
        return as(other, method, parameters, userId);
    }

    /** Calls as the owner, on behalf of the administrator. */
    RestAnswer mine(String method, Object parameters) {
        return as(door.application, method, Parameters.in(parameters).asMap(), 1);
    }

    private RestAnswer as(ApplicationCard application, String method, Map<String, ?> parameters, long userId) {
        var world = door.world;
        var tree = new LinkedHashMap<String, @Nullable Object>(parameters);
        tree.put(
                "auth",
                world.issueToken.access(world.application(application), userId).reveal());
        return door.answer(method, null, new RestRequest.Body("application/json", JsonTree.write(tree)));
    }

    private Object own(String method, Map<String, ?> parameters) {
        var answer = mine(method, parameters);
        assertThat(answer.status()).as("%s: %s", method, answer.body()).isEqualTo(200);
        return Door.result(answer);
    }

    private void name(Object value, String... parameters) {
        for (var parameter : new ArrayList<>(List.of(parameters))) {
            names.put(parameter, value);
        }
    }
}
