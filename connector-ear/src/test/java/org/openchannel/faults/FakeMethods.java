package org.openchannel.faults;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import java.util.List;
import java.util.function.Function;

/** What the portal's methods do, as far as a connector needs them. */
final class FakeMethods {

    private static final JsonElement YES = new JsonPrimitive(true);

    private final Journal journal;
    private volatile boolean hasTails = true;
    private volatile boolean hasSessions = true;
    private volatile Function<String, String> objection = name -> "";

    FakeMethods(Journal journal) {
        this.journal = journal;
    }

    /** Whether the application may read what stands in a chat. */
    void tails(boolean readable) {
        hasTails = readable;
    }

    boolean hasTails() {
        return hasTails;
    }

    /** Whether the answer to a message says into which chat it went. */
    void sessions(boolean told) {
        hasSessions = told;
    }

    /** What is wrong with a message of that name; empty when nothing is. */
    void object(Function<String, String> toMessage) {
        objection = toMessage;
    }

    /** Everything as it should be. */
    void heal() {
        hasTails = true;
        hasSessions = true;
        objection = name -> "";
    }

    Answer answer(Call call) {
        return switch (call.method()) {
            case "app.info" -> result(appInfo());
            case "profile" -> result(profile());
            case "event.get" -> result(call.portal().events());
            case "event.bind" -> {
                call.portal().bindEvent(call.text("event"), call.text("handler"));
                yield result(YES);
            }
            case "placement.get" -> result(call.portal().placements());
            case "placement.bind" -> {
                call.portal().bindPlacement(call.text("PLACEMENT"), call.text("HANDLER"));
                yield result(YES);
            }
            case "im.dialog.messages.get" -> tail(call);
            case "imopenlines.session.history.get" ->
                hasTails
                        ? result(call.portal().chats().history(call.number("SESSION_ID")))
                        : error(403, "ACCESS_DENIED");
            case "imopenlines.config.get" -> result(named("LINE_NAME", "Line " + call.text("CONFIG_ID")));
            default -> connector(call);
        };
    }

    private Answer connector(Call call) {
        var connector = call.text("CONNECTOR");
        var line = call.text("LINE");
        return switch (call.method()) {
            case "imconnector.register" -> {
                call.portal().register(call.text("ID"));
                yield result(named("result", "true"));
            }
            case "imconnector.activate" -> {
                call.portal().activate(connector, line, call.text("ACTIVE").equals("1"));
                yield result(YES);
            }
            case "imconnector.connector.data.set" -> result(YES);
            case "imconnector.status" -> result(status(call.portal().isOn(connector, line)));
            case "imconnector.send.messages" -> messages(call);
            case "imconnector.send.status.delivery", "imconnector.send.status.reading" -> told(call);
            default -> error(404, "ERROR_METHOD_NOT_FOUND");
        };
    }

    private Answer messages(Call call) {
        if (!call.portal().isRegistered(call.text("CONNECTOR"))) {
            return error(400, "IMCONNECTOR_NO_CORRECT_PROVIDER");
        }
        if (!call.portal().isOn(call.text("CONNECTOR"), call.text("LINE"))) {
            return error(400, "NOT_ACTIVE_LINE");
        }
        var rows = new JsonArray();
        PhpForm.items(call.fields().get("MESSAGES")).forEach(item -> rows.add(placed(call, item)));
        var data = new JsonObject();
        data.add("RESULT", rows);
        var result = new JsonObject();
        result.addProperty("SUCCESS", true);
        result.add("DATA", data);
        return result(result);
    }

    private JsonObject placed(Call call, JsonObject item) {
        var customer = PhpForm.text(item, "chat", "id");
        var name = PhpForm.text(item, "message", "id");
        var row = new JsonObject();
        row.add("message", named("id", name));
        row.add("chat", named("id", customer));
        var error = objection.apply(name);
        row.addProperty("SUCCESS", error.isEmpty());
        if (!error.isEmpty()) {
            var errors = new JsonArray();
            errors.add(error);
            row.add("ERRORS", errors);
            return row;
        }
        var chat = call.portal().chats().with(customer);
        var isFirst = chat.said().isEmpty();
        chat.said().add(name);
        journal.write(Deed.SHOWN, Way.IN, customer, Speech.seq(name), call.id());
        if (isFirst && hasSessions) {
            began(call, chat);
        }
        row.addProperty("user", Long.toString(chat.number()));
        if (hasSessions) {
            var session = named("ID", Long.toString(chat.session()));
            session.addProperty("CHAT_ID", Long.toString(chat.number()));
            row.add("session", session);
        }
        return row;
    }

    /** Portals tell it once: who does not hear of it and got no answer either can't find the chat. */
    private void began(Call call, FakeChats.Chat chat) {
        var unused = new FakeEvents(call.portal())
                .sessionBegan(call.text("CONNECTOR"), call.text("LINE"), chat)
                .thenAccept(taken -> {
                    if (!taken) {
                        chat.said()
                                .forEach(name -> journal.write(
                                        Deed.BLIND, Way.IN, chat.customer(), Speech.seq(name), call.id()));
                    }
                });
    }

    private Answer told(Call call) {
        var what = call.method().substring(call.method().lastIndexOf('.') + 1);
        for (var item : PhpForm.items(call.fields().get("MESSAGES"))) {
            var seq = Long.parseLong(PhpForm.text(item, "im", "message_id")) % FakeChats.MOST;
            journal.write(Deed.TOLD, Way.OUT, PhpForm.text(item, "chat", "id"), seq, what);
        }
        return result(YES);
    }

    private Answer tail(Call call) {
        var number = call.number("DIALOG_ID");
        if (!hasTails || !call.portal().chats().isKnown(number)) {
            return error(403, "ACCESS_ERROR");
        }
        return result(call.portal().chats().tail(number, Math.max(1, (int) call.number("LIMIT"))));
    }

    private static JsonObject appInfo() {
        var info = named("LANGUAGE_ID", "en");
        info.addProperty("ID", 7);
        info.addProperty("INSTALLED", true);
        return info;
    }

    private static JsonObject profile() {
        var profile = named("NAME", "Anna");
        profile.addProperty("ID", FakePortal.ADMINISTRATOR);
        profile.addProperty("ADMIN", true);
        return profile;
    }

    private static JsonObject status(boolean on) {
        var status = new JsonObject();
        for (var name : List.of("CONFIGURED", "STATUS")) {
            status.addProperty(name, on);
        }
        status.addProperty("ERROR", false);
        return status;
    }

    private static JsonObject named(String name, String value) {
        var object = new JsonObject();
        object.addProperty(name, value);
        return object;
    }

    private static Answer result(JsonElement result) {
        var answer = new JsonObject();
        answer.add("result", result);
        answer.add("time", time());
        return Answer.ok(answer);
    }

    /** The portal works without effort, so nothing of its patience is used up. */
    static JsonObject time() {
        var now = System.currentTimeMillis() / 1000.0;
        var time = new JsonObject();
        time.addProperty("start", now);
        time.addProperty("finish", now);
        time.addProperty("duration", 0.001);
        time.addProperty("processing", 0.001);
        time.addProperty("operating_reset_at", (long) now + 600);
        time.addProperty("operating", 0);
        return time;
    }

    static Answer error(int status, String code) {
        return Answer.of(status, "{\"error\":\"" + code + "\",\"error_description\":\"\"}");
    }
}
