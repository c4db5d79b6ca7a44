package org.openchannel.faults;

import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Posts the events of one portal to whoever bound them. */
final class FakeEvents {

    private static final Map<String, String> FORM = Map.of("Content-Type", "application/x-www-form-urlencoded");

    private static final Poster POSTER = new Poster();

    private final FakePortal portal;

    FakeEvents(FakePortal portal) {
        this.portal = portal;
    }

    /** The application is installed; {@code handler} was entered by hand. Whether that was taken. */
    CompletableFuture<Boolean> installed(URI handler) {
        var fields = signed("ONAPPINSTALL");
        fields.put("data[VERSION]", "1");
        fields.put("data[LANGUAGE_ID]", "en");
        fields.put("auth[access_token]", portal.accessToken());
        fields.put("auth[refresh_token]", portal.refreshToken());
        return POSTER.isTaken(news(handler, fields));
    }

    /** A session of a customer's chat has begun. Whether that was taken. */
    CompletableFuture<Boolean> sessionBegan(String connector, String line, FakeChats.Chat chat) {
        var fields = signed("ONIMCONNECTORDIALOGSTART");
        fields.put("data[CONNECTOR]", connector);
        fields.put("data[LINE]", line);
        fields.put("data[DATA][0][connector][chat_id]", chat.customer());
        fields.put("data[DATA][0][chat][id]", Long.toString(chat.number()));
        fields.put("data[DATA][0][session][id]", Long.toString(chat.session()));
        return POSTER.isTaken(news(URI.create(portal.handler("ONIMCONNECTORDIALOGSTART")), fields));
    }

    /** An operator writes to a customer. Whether that was taken. */
    CompletableFuture<Boolean> operatorSays(String connector, String line, Speech speech) {
        return POSTER.isTaken(newsOf(connector, line, speech));
    }

    /** How the product hears of it when an operator writes. */
    News newsOf(String connector, String line, Speech speech) {
        var chat = portal.chats().with(speech.chat()).number();
        var fields = signed("ONIMCONNECTORMESSAGEADD");
        fields.put("data[CONNECTOR]", connector);
        fields.put("data[LINE]", line);
        fields.put("data[MESSAGES][0][im][chat_id]", Long.toString(chat));
        fields.put("data[MESSAGES][0][im][message_id]", Long.toString(chat * FakeChats.MOST + speech.seq()));
        fields.put("data[MESSAGES][0][message][user_id]", "1");
        fields.put("data[MESSAGES][0][message][text]", speech.words());
        fields.put("data[MESSAGES][0][chat][id]", speech.chat());
        return news(URI.create(portal.handler("ONIMCONNECTORMESSAGEADD")), fields);
    }

    private Map<String, String> signed(String event) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("event", event);
        fields.put("auth[member_id]", portal.memberId());
        fields.put("auth[application_token]", portal.applicationToken());
        return fields;
    }

    private static News news(URI handler, Map<String, String> fields) {
        return new News(handler, FORM, PhpForm.write(fields));
    }
}
