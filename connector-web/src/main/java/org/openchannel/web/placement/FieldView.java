package org.openchannel.web.placement;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.account.FillSettings.Fault;
import org.openchannel.bridge.account.FilledField;
import org.openchannel.bridge.gateway.SettingsField;

/**
 * A field of a gateway's settings on a page.
 *
 * @param kind text, secret or choice
 * @param label where its label is found
 * @param hint where its hint is found; none where it needs none
 * @param value what it shows; never a secret
 * @param isFilled whether something is stored that is not shown
 * @param fault where the sentence is found that says what is wrong
 */
public record FieldView(
        String name,
        String kind,
        String label,
        @Nullable String hint,
        boolean isRequired,
        List<String> choices,
        String value,
        boolean isFilled,
        @Nullable String fault) {

    static FieldView of(FilledField filled, Told told) {
        var field = filled.field();
        var isSecret = field.kind() == SettingsField.Kind.SECRET;
        var shown = filled.shown() == null ? "" : filled.shown();
        return new FieldView(
                field.name(),
                field.kind().name().toLowerCase(Locale.ROOT),
                field.label(),
                field.hint().isEmpty() ? null : field.hint(),
                field.isRequired(),
                field.choices(),
                isSecret ? "" : told.entered().getOrDefault(field.name(), shown),
                isSecret && filled.isFilled(),
                fault(told.faults(), field.name()));
    }

    private static @Nullable String fault(Map<String, Fault> faults, String name) {
        var fault = faults.get(name);
        return fault == null ? null : "link.fault." + fault.name().toLowerCase(Locale.ROOT);
    }
}
