package org.openchannel.web.placement;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.account.FilledField;
import org.openchannel.bridge.binding.LineManners.Manners;
import org.openchannel.bridge.binding.LineView;
import org.openchannel.bridge.gateway.SettingsField;
import org.openchannel.shared.lane.Shelf.Kept;

/** What the section about the connection shows beside its line. */
final class Connections {

    private static final Instant AT = Instant.parse("2026-11-20T12:00:00Z");

    private Connections() {}

    /** Nothing special about it. */
    static ConnectionPage of(LinePage line) {
        return new ConnectionPage(
                line.state(),
                null,
                List.of(),
                null,
                List.of(),
                new ConnectionPage.Traffic(null, null),
                null,
                null,
                null,
                false,
                Told.NOTHING);
    }

    /** As its session says. */
    static ConnectionPage of(LineView line, List<FieldView> fields, Told told) {
        var session = line.account().session();
        return new ConnectionPage(
                ConnectionPage.word(session),
                Reason.ofCause(session),
                ConnectionPage.Warning.of(session),
                ConnectionPage.validity(session),
                fields,
                new ConnectionPage.Traffic(AT, AT),
                told.invitation() == null ? null : AT,
                null,
                null,
                ConnectionPage.canSwitchOn(line),
                told);
    }

    /** Something is offered, and something is held. */
    static ConnectionPage offering(LineView line, @Nullable Manners manners) {
        var page = of(line, List.of(), Told.NOTHING);
        return new ConnectionPage(
                page.word(),
                page.cause(),
                page.warnings(),
                page.validity(),
                page.fields(),
                page.traffic(),
                null,
                manners,
                new Kept(3, AT),
                false,
                Told.NOTHING);
    }

    /** Everything that can be asked for. */
    static List<FieldView> fields(Told told) {
        var token = SettingsField.secret("token", "simulator_api.token", "simulator_api.token.hint");
        var text = new SettingsField("number_id", SettingsField.Kind.TEXT, "simulator_api.token", "", false, List.of());
        var choice = new SettingsField(
                "region", SettingsField.Kind.CHOICE, "simulator_api.token", "", false, List.of("hint"));
        return List.of(
                FieldView.of(new FilledField(token, true, null), told),
                FieldView.of(new FilledField(text, true, "77"), told),
                FieldView.of(new FilledField(choice, false, null), told));
    }

    static Map<String, String> entered() {
        return Map.of("token", "my secret token", "number_id", "my number", "region", "hint");
    }
}
