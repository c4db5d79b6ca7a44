package org.openchannel.web.portal.rest;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Options between the wire, where values have any shape, and the portal, which keeps them as JSON. */
public final class OptionJson {

    private OptionJson() {}

    /** What the portal keeps of {@code values}. */
    public static Map<String, String> kept(Map<String, Object> values) {
        var kept = new LinkedHashMap<String, String>();
        values.forEach((name, value) -> kept.put(name, JsonTree.write(value)));
        return kept;
    }

    /** What the portal kept, as values again. */
    public static Map<String, @Nullable Object> values(Map<String, String> kept) {
        var values = new LinkedHashMap<String, @Nullable Object>();
        kept.forEach((name, text) ->
                values.put(name, JsonTree.readObject("{\"value\":" + text + "}").get("value")));
        return values;
    }
}
