package org.openchannel.web.portal.rest.imopenlines;

import java.util.List;
import org.openchannel.portal.session.DialogAccess;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;

/** Which dialog a call names. */
final class Dialogs {

    static final List<String> SCOPES = List.of("imopenlines");

    private Dialogs() {}

    /** Refused with {@code CHAT_ID} when there is none. */
    static long chat(Call call) {
        return call.parameters()
                .number("CHAT_ID")
                .filter(number -> number > 0)
                .orElseThrow(() -> new RestException(400, "CHAT_ID", "Chat ID is incorrect"));
    }

    /** Refused with {@code CHAT_ID_EMPTY} when there is none. */
    static long chatOrEmpty(Call call) {
        return call.parameters()
                .number("CHAT_ID")
                .filter(number -> number > 0)
                .orElseThrow(() -> new RestException(400, "CHAT_ID_EMPTY", "Chat ID can't be empty"));
    }

    /** Refuses those who may not work on a chat. */
    static void only(DialogAccess access, long chatId, Call call) {
        if (!access.isAllowed(chatId, call.userId())) {
            throw denied();
        }
    }

    static RestException denied() {
        return new RestException(
                400, "ACCESS_DENIED", "You can not open this conversation because you do not have enough permissions");
    }
}
