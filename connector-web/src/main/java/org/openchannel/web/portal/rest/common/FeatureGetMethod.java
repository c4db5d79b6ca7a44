package org.openchannel.web.portal.rest.common;

import jakarta.enterprise.context.Dependent;
import java.util.List;
import java.util.Map;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** Whether this portal offers something that depends on the edition. */
@Dependent
public class FeatureGetMethod implements RestMethod {

    private static final List<String> OFFERED = List.of("rest_offline_extended", "rest_auth_connector");

    @Override
    public String name() {
        return "feature.get";
    }

    @Override
    public List<String> scopes() {
        return List.of();
    }

    @Override
    public Object call(Call call) {
        var code = call.parameters()
                .text("CODE")
                .orElseThrow(() -> new RestException(400, "CODE_EMPTY", "CODE can't be empty"));
        return Map.of("value", OFFERED.contains(code) ? "Y" : "N");
    }
}
