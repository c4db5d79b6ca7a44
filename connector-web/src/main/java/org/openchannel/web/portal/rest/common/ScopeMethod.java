package org.openchannel.web.portal.rest.common;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.inject.Provider;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;
import org.openchannel.web.portal.rest.RestMethods;

/** What the caller may call; everything there is with {@code full}. */
@Dependent
public class ScopeMethod implements RestMethod {

    @Override
    public String name() {
        return "scope";
    }

    @Override
    public List<String> scopes() {
        return List.of();
    }

    private final Provider<RestMethods> methods;

    @Inject
    public ScopeMethod(Provider<RestMethods> methods) {
        this.methods = methods;
    }

    @Override
    public Object call(Call call) {
        if (!call.parameters().flag("full", false)) {
            return call.access().scopes();
        }
        Set<String> all = new TreeSet<>();
        methods.get().all().forEach(method -> all.addAll(method.scopes()));
        return List.copyOf(all);
    }
}
