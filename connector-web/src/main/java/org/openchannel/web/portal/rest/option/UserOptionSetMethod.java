package org.openchannel.web.portal.rest.option;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.option.KeepOptions;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** An application has something remembered for the calling user. */
@Dependent
public class UserOptionSetMethod implements RestMethod {

    private final KeepOptions options;

    @Inject
    public UserOptionSetMethod(KeepOptions options) {
        this.options = options;
    }

    @Override
    public String name() {
        return "user.option.set";
    }

    @Override
    public List<String> scopes() {
        return List.of();
    }

    @Override
    public @Nullable Object call(Call call) {
        return OptionCall.write(options, OptionCall.ofUser(call), call);
    }
}
