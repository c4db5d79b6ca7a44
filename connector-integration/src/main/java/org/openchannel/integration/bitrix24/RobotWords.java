package org.openchannel.integration.bitrix24;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.json.JsonObjectBuilder;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.bridge.robot.RobotPortal.Card;
import org.openchannel.bridge.robot.RobotPortal.Choice;

/** How our robot is described to portals. */
final class RobotWords {

    private RobotWords() {}

    static JsonObjectBuilder card(Card card) {
        return JSON.createObjectBuilder()
                .add("HANDLER", card.handler().toString())
                .add("USE_SUBSCRIPTION", "Y")
                .add("NAME", both("Send a message by messenger", "Отправить сообщение в мессенджер"))
                .add(
                        "DESCRIPTION",
                        both(
                                "Writes to the customer by one of the connected accounts",
                                "Пишет клиенту с одного из подключённых аккаунтов"))
                .add("PROPERTIES", properties(card))
                .add("RETURN_PROPERTIES", results());
    }

    private static JsonObjectBuilder properties(Card card) {
        var properties = new LinkedHashMap<String, JsonObjectBuilder>();
        var names = JSON.createObjectBuilder();
        for (Choice account : card.accounts()) {
            names.add(account.id(), account.name());
        }
        var queues =
                JSON.createObjectBuilder().add("usual", "Usual / Обычная").add("marketing", "Marketing / Маркетинг");
        properties.put(
                "account",
                property("Account", "Аккаунт", "select", true)
                        .add("Options", names)
                        .add("Default", card.accounts().get(0).id()));
        properties.put("phone", property("Phone number of the customer", "Телефон клиента", "string", true));
        properties.put("text", property("Text", "Текст", "text", true));
        properties.put(
                "chat",
                property(
                                "Create a message in the open line's chat",
                                "Создавать сообщение в чате открытой линии",
                                "bool",
                                false)
                        .add("Default", "Y"));
        properties.put(
                "queue",
                property("Queue and interval", "Очередь и интервал", "select", false)
                        .add("Options", queues)
                        .add("Default", "usual"));
        return all(properties);
    }

    private static JsonObjectBuilder results() {
        var results = new LinkedHashMap<String, JsonObjectBuilder>();
        results.put("status", property("Status: sent or failed", "Статус: sent или failed", "string", false));
        results.put("error", property("Why it failed", "Почему не отправлено", "string", false));
        return all(results);
    }

    private static JsonObjectBuilder all(Map<String, JsonObjectBuilder> properties) {
        var all = JSON.createObjectBuilder();
        properties.forEach(all::add);
        return all;
    }

    private static JsonObjectBuilder property(String english, String russian, String type, boolean isNeeded) {
        return JSON.createObjectBuilder()
                .add("Name", both(english, russian))
                .add("Type", type)
                .add("Required", isNeeded ? "Y" : "N")
                .add("Multiple", "N");
    }

    private static JsonObjectBuilder both(String english, String russian) {
        return JSON.createObjectBuilder().add("en", english).add("ru", russian);
    }
}
