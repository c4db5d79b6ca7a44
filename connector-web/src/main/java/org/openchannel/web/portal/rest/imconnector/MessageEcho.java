package org.openchannel.web.portal.rest.imconnector;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.openchannel.web.portal.rest.Parameters;

/** What answers repeat of an element of {@code MESSAGES}, in the shape Bitrix24 gives it while it works on it. */
final class MessageEcho {

    private MessageEcho() {}

    /** The beginning of an outcome: who, what, where. */
    static Map<String, Object> of(Parameters element, long customerId) {
        var outcome = new LinkedHashMap<String, Object>();
        outcome.put("user", customerId == 0 ? "" : String.valueOf(customerId));
        outcome.put("message", message(element.inside("message")));
        outcome.put("chat", chat(element.inside("chat")));
        var extra = extra(element);
        if (!extra.isEmpty()) {
            outcome.put("extra", extra);
        }
        return outcome;
    }

    /** The whole answer. */
    static Map<String, Object> answer(List<Map<String, Object>> outcomes) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("SUCCESS", true);
        answer.put("DATA", Map.of("RESULT", outcomes));
        return answer;
    }

    /** Dates have become objects of Bitrix24, which are empty in JSON, and files were taken away. */
    private static Map<String, Object> message(Parameters message) {
        var echo = new LinkedHashMap<String, Object>();
        message.text("id").ifPresent(id -> echo.put("id", id));
        message.text("date").ifPresent(date -> echo.put("date", Map.of()));
        message.text("text").ifPresent(text -> echo.put("text", text));
        if (message.has("files")) {
            echo.put("files", List.of());
        }
        return echo;
    }

    private static Map<String, Object> chat(Parameters chat) {
        var echo = new LinkedHashMap<String, Object>();
        echo.put("id", chat.text("id").orElse(""));
        chat.text("name").ifPresent(name -> echo.put("name", name));
        chat.text("url").ifPresent(url -> echo.put("description", "Link to the original post: " + url));
        return echo;
    }

    private static Map<String, Object> extra(Parameters element) {
        var extra = new LinkedHashMap<String, Object>();
        if (MessageForm.skipsPhoneCheck(element)) {
            extra.put("skip_phone_validate", "Y");
        }
        if (MessageForm.isWithoutCrm(element)) {
            extra.put("disable_tracker", "Y");
        }
        return extra;
    }
}
