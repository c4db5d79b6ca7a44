package org.openchannel.web.portal.rest.option;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.option.KeepOptions;
import org.openchannel.portal.option.OptionOwner;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.OptionJson;
import org.openchannel.web.portal.rest.RestException;

/** What the four methods have in common. */
final class OptionCall {

    private OptionCall() {}

    static OptionOwner ofApplication(Call call) {
        return OptionOwner.application(application(call));
    }

    static OptionOwner ofUser(Call call) {
        return new OptionOwner(application(call), call.userId());
    }

    /** One option, or all of them. */
    static @Nullable Object read(KeepOptions options, OptionOwner owner, Call call) {
        var values = OptionJson.values(options.of(owner));
        return call.parameters().has("option")
                ? values.get(call.parameters().text("option").orElse(""))
                : values.isEmpty() ? List.of() : values; // PHP writes an empty map as an empty list
    }

    static boolean write(KeepOptions options, OptionOwner owner, Call call) {
        var changes = call.parameters().inside("options").asMap();
        if (changes.isEmpty()) {
            throw new RestException(400, "ArgumentNullException", "options is empty");
        }
        try {
            options.write(owner, OptionJson.kept(Map.copyOf(changes)));
            return true;
        } catch (IllegalArgumentException e) {
            throw RestException.wrong("options", String.valueOf(e.getMessage()));
        }
    }

    private static long application(Call call) {
        return call.access()
                .caller()
                .orElseThrow(() -> new RestException(400, "AccessException", "Application context required"))
                .id();
    }
}
