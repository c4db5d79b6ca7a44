package org.openchannel.web.portal.rest.common;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestMethod;
import org.openchannel.web.portal.rest.RestMethods;

/** The methods the caller may call; all there are with {@code full}, those of one scope with {@code scope}. */
@Dependent
public class MethodsMethod implements RestMethod {

    @Override
    public String name() {
        return "methods";
    }

    @Override
    public List<String> scopes() {
        return List.of();
    }

    private final Provider<RestMethods> methods;

    @Inject
    public MethodsMethod(Provider<RestMethods> methods) {
        this.methods = methods;
    }

    @Override
    public Object call(Call call) {
        var isFull = call.parameters().flag("full", false);
        var scope = call.parameters().get("scope").flatMap(Parameters::scalar);
        return methods.get().all().stream()
                .filter(method -> scope.map(wanted -> isIn(method, wanted))
                        .orElseGet(() -> isFull
                                || method.scopes().isEmpty()
                                || method.scopes().stream().anyMatch(call.access()::includes)))
                .map(RestMethod::name)
                .toList();
    }

    /** An empty scope stands for what everybody may call. */
    private static boolean isIn(RestMethod method, String scope) {
        return scope.isEmpty() ? method.scopes().isEmpty() : method.scopes().contains(scope);
    }
}
