package org.openchannel.web.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.openchannel.bridge.account.FillSettings.Fault;
import org.openchannel.bridge.binding.LineHealth;
import org.openchannel.bridge.binding.LineManners.Manners;
import org.openchannel.bridge.binding.LineView;
import org.openchannel.bridge.gateway.Circumstances;
import org.openchannel.bridge.gateway.Restriction;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.gateway.UserAction;
import org.openchannel.bridge.gateway.ValiditySource;
import org.openchannel.shared.MovableClock;
import org.openchannel.web.http.Language;
import org.openchannel.web.http.Pages;
import org.openchannel.web.http.View;

/** Every page of ours is drawn in both languages, with no word missing and nothing inline. */
class PlacementPagesTest {

    private final MovableClock clock = new MovableClock();
    private final Pages pages = new Pages();

    @ParameterizedTest
    @EnumSource(SessionState.class)
    void the_settings_in_each_state(SessionState state) {
        var line = LinePage.of(Lines.in(state, clock.instant()), "Продажи", clock);

        drawn(settings(line, Draft.NONE, true)).forEach(html -> assertThat(html).contains("WhatsApp – продажи"));
        drawn(settings(line, Draft.NONE, false))
                .forEach(html -> assertThat(html)
                        .doesNotContain("/placement/settings/start")
                        .doesNotContain("/placement/settings/disconnect")
                        .doesNotContain("/placement/settings/rename")
                        .doesNotContain("class=\"qr\""));
    }

    @ParameterizedTest
    @EnumSource(LineHealth.class)
    void the_settings_with_each_health(LineHealth health) {
        var connected = Lines.in(SessionState.CONNECTED, clock.instant());
        var view = Lines.of(connected.account().session(), health, "The portal says INACTIVE", clock.instant());

        drawn(settings(LinePage.of(view, null, clock), Draft.NONE, true))
                .forEach(html -> assertThat(html).contains("The portal says INACTIVE"));
    }

    @Test
    void forms_do_not_inherit_how_the_page_looks_for_news() {
        var line = LinePage.of(Lines.in(SessionState.NEW, clock.instant()), null, clock);

        drawn(settings(line, Draft.NONE, true))
                .forEach(html -> assertThat(html).containsOnlyOnce("hx-disinherit=\"*\""));
    }

    @Test
    void the_settings_with_what_somebody_tried() {
        var line = LinePage.of(Lines.in(SessionState.WAITING_FOR_QR, clock.instant()), null, clock);

        drawn(settings(line, Draft.rejected("", "placement.rename.empty"), true))
                .forEach(html -> assertThat(html).contains("aria-invalid=\"true\""));
        drawn(settings(line, Draft.rejected("x".repeat(65), "placement.rename.long"), true))
                .forEach(html -> assertThat(html).contains("x".repeat(65)));
        drawn(settings(line, Draft.of(Pairing.given("+79001234567", "ABCD-1234")), true))
                .forEach(html -> assertThat(html).contains("ABCD-1234"));
        drawn(settings(line, Draft.of(Pairing.refused("12", "placement.pairing.number", null)), true))
                .forEach(html -> assertThat(html).contains("pairing-error"));
        for (var key : List.of("disconnected", "renamed", "unreachable")) {
            drawn(settings(line, Draft.of(Notice.done("placement.notice." + key)), true));
        }
    }

    @Test
    void what_a_connected_account_may_not_do_and_what_a_person_must() {
        for (var reason : Restriction.Reason.values()) {
            for (var scope : Restriction.Scope.values()) {
                var page = connected(new Circumstances(
                        ValiditySource.SUBSCRIPTION, new Restriction(reason, scope, clock.instant()), null));
                drawn(page).forEach(html -> assertThat(html).contains("warning-box"));
            }
        }
        for (var action : UserAction.values()) {
            drawn(connected(new Circumstances(null, null, action)))
                    .forEach(html -> assertThat(html).contains("warning-box"));
        }
        for (var validity : ValiditySource.values()) {
            drawn(connected(new Circumstances(validity, null, null)))
                    .forEach(html -> assertThat(html).doesNotContain("warning-box"));
        }
    }

    @Test
    void why_a_connection_ended() {
        for (var cause : List.of("not_scanned", "unlinked", "banned", "expired", "token_revoked", "token_refused")) {
            for (var state : List.of(SessionState.EXPIRED, SessionState.LOGGED_OUT, SessionState.FAILED)) {
                var line = Lines.of(
                        new SessionSnapshot(state, null, null, null, null, cause),
                        LineHealth.OK,
                        null,
                        clock.instant());
                drawn(connection(line, Connections.of(line, List.of(), Told.NOTHING)));
                var told = Told.NOTHING;
                drawn(connection(line, Connections.of(line, Connections.fields(told), told)))
                        .forEach(html -> assertThat(html).contains("token-form"));
            }
        }
        var ended = Lines.of(
                new SessionSnapshot(SessionState.EXPIRED, null, null, null, null, "not_scanned"),
                LineHealth.OK,
                null,
                clock.instant());
        assertThat(LinePage.of(ended, null, clock).badge().key()).isEqualTo("placement.state.expired");
    }

    @Test
    void a_token_is_asked_for_and_never_shown_again() {
        var line = Lines.in(SessionState.NEW, clock.instant());
        var told = Told.refused(
                Map.of("token", Fault.MISSING, "number_id", Fault.TOO_LONG, "region", Fault.NOT_A_CHOICE),
                Connections.entered());

        drawn(connection(line, Connections.of(line, Connections.fields(told), told)))
                .forEach(html -> assertThat(html)
                        .contains("my number", "selected=\"selected\"", "aria-invalid=\"true\"")
                        .doesNotContain("my secret token"));
    }

    @Test
    void a_link_to_link_with_is_shown_once_and_can_be_revoked() {
        var line = Lines.in(SessionState.WAITING_FOR_QR, clock.instant());

        drawn(connection(
                        line, Connections.of(line, List.of(), Told.invited("https://connector.example/link/abc"))))
                .forEach(html -> assertThat(html)
                        .contains("https://connector.example/link/abc", "/placement/connection/revoke"));
        drawn(connection(line, Connections.of(line, List.of(), Told.NOTHING)))
                .forEach(html -> assertThat(html)
                        .contains("/placement/connection/invite")
                        .doesNotContain("/placement/connection/revoke"));
    }

    @Test
    void what_is_held_and_what_the_line_says_by_itself_is_offered() {
        var line = Lines.in(SessionState.CONNECTED, clock.instant());
        for (var manners : List.of(new Manners(true, true), new Manners(true, false), new Manners(false, true))) {
            drawn(connection(line, Connections.offering(line, manners)))
                    .forEach(html -> assertThat(html)
                            .contains(
                                    "/placement/connection/manners",
                                    "/placement/connection/release",
                                    "/placement/connection/discard"));
        }
        var off = Lines.of(line.account().session(), LineHealth.OFF, null, clock.instant());
        drawn(connection(off, Connections.of(off, List.of(), Told.NOTHING)))
                .forEach(html -> assertThat(html).contains("/placement/connection/switch-on"));
    }

    @Test
    void the_questions_before_what_can_not_be_taken_back() {
        var line = LinePage.of(Lines.in(SessionState.CONNECTED, clock.instant()), null, clock);
        for (var template : List.of("swap", "release", "discard")) {
            drawn(View.of("placement/" + template)
                            .with("page", line)
                            .with("token", "t")
                            .with("isAdmin", true))
                    .forEach(html -> assertThat(html).contains("name=\"sure\"", "/placement/settings/back"));
        }
        for (var key : List.of(
                "link.swap.done",
                "link.invite.revoked",
                "link.line.switching",
                "link.manners.off",
                "link.manners.kept",
                "link.manners.refused",
                "link.held.released",
                "link.held.discarded")) {
            drawn(settings(line, Draft.of(Notice.done(key)), true));
        }
    }

    private View connected(Circumstances circumstances) {
        var line = Lines.in(SessionState.CONNECTED, clock.instant());
        var under = Lines.of(line.account().session().in(circumstances), LineHealth.OK, null, clock.instant());
        return connection(under, Connections.of(under, List.of(), Told.NOTHING));
    }

    private View connection(LineView line, ConnectionPage connection) {
        return settings(LinePage.of(line, null, clock), Draft.NONE, true).with("connection", connection);
    }

    @Test
    void the_question_before_disconnecting() {
        var line = LinePage.of(Lines.in(SessionState.CONNECTED, clock.instant()), null, clock);

        drawn(View.of("placement/disconnect")
                .with("page", line)
                .with("token", "t")
                .with("isAdmin", true));
    }

    @Test
    void the_accounts() {
        var lines = Arrays.stream(SessionState.values())
                .map(state -> LinePage.of(Lines.in(state, clock.instant()), null, clock))
                .toList();

        drawn(accounts(lines)).forEach(html -> assertThat(html).contains("WhatsApp – продажи"));
        drawn(accounts(List.of())).forEach(html -> assertThat(html).doesNotContain("<table"));
    }

    @Test
    void the_installer_and_pages_that_stay_closed() {
        for (var isDone : List.of(true, false)) {
            drawn(View.of("placement/install")
                    .with("isDone", isDone)
                    .with("trouble", isDone ? null : "unpaid")
                    .with("token", "t"));
        }
        for (var reason : ClosedPageException.Reason.values()) {
            var closed = new ClosedPageException(reason, Language.EN, null, "why");
            drawn(View.of("placement/closed").with("key", closed.key()).with("detail", closed.detail()));
        }
        drawn(View.of("placement/unlinked"));
    }

    private static View settings(LinePage line, Draft draft, boolean isAdmin) {
        return View.of("placement/settings")
                .with("page", line)
                .with("hasPairingCode", true)
                .with("connection", Connections.of(line))
                .with("isFromList", isAdmin)
                .with("draft", draft)
                .with("token", "t")
                .with("isAdmin", isAdmin);
    }

    private static View accounts(List<LinePage> lines) {
        return View.of("placement/accounts")
                .with("lines", lines)
                .with("mark", "m")
                .with("token", "t");
    }

    private Stream<String> drawn(View view) {
        return Arrays.stream(Language.values()).map(language -> {
            var html = new StringWriter();
            pages.draw(view, language, page(), html);
            assertThat(html.toString())
                    .doesNotContain("??")
                    .doesNotContain(" style=")
                    .doesNotContain("th:")
                    .doesNotContainPattern("<script(?![^>]* src=)")
                    .doesNotContainPattern(" on[a-z]+=");
            return html.toString();
        });
    }

    private static Map<String, @Nullable Object> page() {
        var page = new HashMap<String, @Nullable Object>();
        page.put("path", "/placement/settings");
        page.put("assets", "/assets/1");
        page.put("portalEnabled", true);
        page.put("simulatorEnabled", true);
        page.put("tryout", true);
        return page;
    }
}
