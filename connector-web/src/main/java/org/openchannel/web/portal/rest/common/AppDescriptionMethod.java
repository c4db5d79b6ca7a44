package org.openchannel.web.portal.rest.common;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Which application this is; a webhook learns what it may do. */
@Dependent
public class AppDescriptionMethod implements RestMethod {

    private static final String LICENSE = "en_selfhosted";

    private final ApplicationDirectory applications;

    @Inject
    public AppDescriptionMethod(ApplicationDirectory applications) {
        this.applications = applications;
    }

    @Override
    public String name() {
        return "app.info";
    }

    @Override
    public List<String> scopes() {
        return List.of();
    }

    @Override
    public Object call(Call call) {
        var caller = call.access().caller();
        if (caller.isEmpty()) {
            var answer = new LinkedHashMap<String, @Nullable Object>();
            answer.put("SCOPE", call.access().scopes());
            answer.put("LICENSE", LICENSE);
            return answer;
        }
        return applications
                .find(caller.get().id())
                .map(AppDescriptionMethod::described)
                .orElseThrow(
                        () -> new RestException(400, "ACCESS_DENIED", "Access denied! Application context required"));
    }

    private static Map<String, @Nullable Object> described(ApplicationCard application) {
        var answer = new LinkedHashMap<String, @Nullable Object>();
        answer.put("ID", application.id());
        answer.put("CODE", application.clientId());
        answer.put("VERSION", 1);
        answer.put("STATUS", "L");
        answer.put("INSTALLED", application.isInstalled());
        answer.put("PAYMENT_EXPIRED", "N");
        answer.put("DAYS", null);
        answer.put("LANGUAGE_ID", "en");
        answer.put("LICENSE", LICENSE);
        answer.put("LICENSE_TYPE", "selfhosted");
        answer.put("LICENSE_FAMILY", "selfhosted");
        return answer;
    }
}
