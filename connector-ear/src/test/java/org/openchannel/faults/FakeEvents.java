package org.openchannel.faults;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;

/** Posts the events of one portal to whoever bound them. */
final class FakeEvents {

    private static final Map<String, String> FORM = Map.of("Content-Type", "application/x-www-form-urlencoded");

    private final Poster poster = new Poster();
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
        return post(handler, fields);
    }

    /** An operator writes to a customer. Whether that was taken. */
    CompletableFuture<Boolean> operatorSays(String connector, String line, Speech speech) {
        var chat = portal.chats().with(speech.chat()).number();
        var fields = signed("ONIMCONNECTORMESSAGEADD");
        fields.put("data[CONNECTOR]", connector);
        fields.put("data[LINE]", line);
        fields.put("data[MESSAGES][0][im][chat_id]", Long.toString(chat));
        fields.put("data[MESSAGES][0][im][message_id]", Long.toString(chat * FakeChats.MOST + speech.seq()));
        fields.put("data[MESSAGES][0][message][user_id]", "1");
        fields.put("data[MESSAGES][0][message][text]", speech.words());
        fields.put("data[MESSAGES][0][chat][id]", speech.chat());
        return post(URI.create(portal.handler("ONIMCONNECTORMESSAGEADD")), fields);
    }

    private Map<String, String> signed(String event) {
        var fields = new LinkedHashMap<String, String>();
        fields.put("event", event);
        fields.put("auth[member_id]", portal.memberId());
        fields.put("auth[application_token]", portal.applicationToken());
        return fields;
    }

    private CompletableFuture<Boolean> post(URI handler, Map<String, String> fields) {
        return poster.isTaken(handler, FORM, PhpForm.write(fields).getBytes(StandardCharsets.UTF_8));
    }
}
