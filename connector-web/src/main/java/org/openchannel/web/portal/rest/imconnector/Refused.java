package org.openchannel.web.portal.rest.imconnector;

import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.portal.connector.RegistrationException;

/** The second form of a refusal: an answer of status 200 whose result says that there is none. */
final class Refused {

    private Refused() {}

    static Map<String, Object> of(RegistrationException refusal) {
        var answer = new LinkedHashMap<String, Object>();
        answer.put("result", false);
        answer.put("error", refusal.code());
        answer.put("error_description", String.valueOf(refusal.getMessage()));
        return answer;
    }
}
