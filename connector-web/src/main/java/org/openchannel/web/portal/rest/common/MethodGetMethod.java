package org.openchannel.web.portal.rest.common;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.LinkedHashMap;
import java.util.List;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;
import org.openchannel.web.portal.rest.RestMethods;

/** Whether a method exists and the caller may call it. */
@Dependent
public class MethodGetMethod implements RestMethod {

    @Override
    public String name() {
        return "method.get";
    }

    @Override
    public List<String> scopes() {
        return List.of();
    }

    private final Provider<RestMethods> methods;

    @Inject
    public MethodGetMethod(Provider<RestMethods> methods) {
        this.methods = methods;
    }

    @Override
    public Object call(Call call) {
        var method = call.parameters().text("name").flatMap(methods.get()::find);
        var answer = new LinkedHashMap<String, Object>();
        answer.put("isExisting", method.isPresent());
        answer.put(
                "isAvailable",
                method.filter(found -> found.scopes().isEmpty()
                                || found.scopes().stream().anyMatch(call.access()::includes))
                        .isPresent());
        return answer;
    }
}
