package org.openchannel.web.portal.rest.option;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.option.KeepOptions;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** What an application had remembered for the calling user. */
@Dependent
public class UserOptionGetMethod implements RestMethod {

    private final KeepOptions options;

    @Inject
    public UserOptionGetMethod(KeepOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "user.option.get";
    }

    @Override
    public List<String> scopes() {
        return List.of();
    }

    @Override
    public @Nullable Object call(Call call) {
        return OptionCall.read(options, OptionCall.ofUser(call), call);
    }
}
