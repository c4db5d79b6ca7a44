package org.openchannel.web.placement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.StringWriter;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.bridge.account.FillSettings;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.bridge.binding.LineHealth;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.binding.LineManners.Manners;
import org.openchannel.bridge.binding.LineView;
import org.openchannel.bridge.gateway.Circumstances;
import org.openchannel.bridge.gateway.Restriction;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.gateway.UserAction;
import org.openchannel.bridge.gateway.ValiditySource;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.roster.Order;
import org.openchannel.bridge.roster.Sheet;
import org.openchannel.bridge.roster.Standing;
import org.openchannel.bridge.roster.Wish;
import org.openchannel.bridge.settings.ChatSwitches;
import org.openchannel.bridge.settings.ChatsView;
import org.openchannel.bridge.settings.Difference;
import org.openchannel.bridge.settings.Fault;
import org.openchannel.bridge.settings.Pace;
import org.openchannel.bridge.settings.SettingsView;
import org.openchannel.bridge.watch.SendingView;
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
    void how_portal_and_bridge_differ_is_said_in_the_reader_s_language() {
        var connected =
                Lines.in(SessionState.CONNECTED, clock.instant()).account().session();
        for (var difference : List.of("faulty", "switched_on", "switched_off", "not_checked")) {
            var view = Lines.of(connected, LineHealth.TROUBLE, difference, clock.instant());

            drawn(settings(LinePage.of(view, null, clock), Draft.NONE, true))
                    .forEach(html -> assertThat(html).doesNotContain(difference));
        }
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
        drawn(settings(line, Draft.rejected("Bakery <b>", "placement.rename.stale"), true))
                .forEach(html -> assertThat(html).contains("Bakery &lt;b&gt;").doesNotContain("“{0}”", "«{0}»"));
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
                Map.of(
                        "token",
                        FillSettings.Fault.MISSING,
                        "number_id",
                        FillSettings.Fault.TOO_LONG,
                        "region",
                        FillSettings.Fault.NOT_A_CHOICE),
                Connections.entered());

        drawn(connection(line, Connections.of(line, Connections.fields(told), told)))
                .forEach(html -> assertThat(html)
                        .contains("my number", "selected=\"selected\"", "aria-invalid=\"true\"")
                        .doesNotContain("my secret token", "code-plate"));
        drawn(connection(line, Connections.of(line, List.of(), Told.NOTHING)))
                .forEach(html -> assertThat(html).contains("code-plate").doesNotContain("token-form"));
    }

    @Test
    void a_link_to_link_with_is_shown_once_and_can_be_revoked() {
        var line = Lines.in(SessionState.WAITING_FOR_QR, clock.instant());

        drawn(connection(line, Connections.of(line, List.of(), Told.invited("https://connector.example/link/abc"))))
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
        for (var question : List.of(
                View.of("placement/swap"),
                View.of("placement/held").with("deed", "release"),
                View.of("placement/held").with("deed", "discard"))) {
            drawn(question.with("page", line).with("token", "t").with("isAdmin", true))
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
    void the_section_about_access() {
        var results = List.of(
                new AccessPage.Results(
                        "user", "person", List.of(new AccessPage.Hit("u17", "u17 <b>", "<b>", "Boss", true)), null),
                new AccessPage.Results("department", "diagram-3", List.of(), null),
                new AccessPage.Results(
                        "group", "people", List.of(), new Reason("placement.reason.refused", "insufficient_scope")));
        var page = new AccessPage(
                3,
                List.of(new AccessPage.Chip("u17", "u17 <b>", "<b>", "user", "person")),
                "an",
                results,
                "placement.fault.access.many",
                Notice.failed("placement.access.actor.silent", "why"));
        for (var isLost : List.of(true, false)) {
            var side = new PortalSide(
                    isLost,
                    5,
                    isLost ? "Olga" : "",
                    isLost,
                    !isLost,
                    isLost,
                    isLost ? null : "dismissed <b>an",
                    isLost ? Reason.said("The portal refused: ACCESS_DENIED <b>an") : null);
            drawn(section(Section.ACCESS)
                            .with(
                                    "access",
                                    isLost ? page : AccessPage.of(new AccessForm(0, List.of(), "zz"), List.of()))
                            .with("side", side)
                            .with("reader", "Anna (7)"))
                    .forEach(html -> assertThat(html).doesNotContain("<b>an"));
        }
        drawn(section(Section.ACCESS)
                        .with("access", page)
                        .with("side", new PortalSide(true, 5, "Olga", true, false, true, "dismissed", null))
                        .with("reader", "Anna (7)"))
                .forEach(html -> assertThat(html)
                        .contains("&lt;b&gt;", "id=\"switch-actor\"", "insufficient_scope", "id=\"refused-switch\"")
                        .containsOnlyOnce("name=\"remove\""));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "ACCESS_DENIED",
                "INVALID_CREDENTIALS",
                "insufficient_scope",
                "PAYMENT_REQUIRED",
                "user_access_error",
                "NO_AUTH_FOUND",
                "OVERLOAD_LIMIT",
                "PORTAL_DELETED",
                "OPERATION_TIME_LIMIT",
                "QUERY_LIMIT_EXCEEDED",
                "Something else"
            })
    void what_a_portal_says_to_our_robot_is_a_sentence_with_its_own_words_behind(String code) {
        var side = new PortalSide(
                false, 5, "Olga", false, true, false, null, Reason.said("The portal refused: " + code + " (<i>)"));
        drawn(section(Section.ACCESS)
                        .with("access", AccessPage.of(new AccessForm(0, List.of(), ""), List.of()))
                        .with("side", side)
                        .with("reader", "Anna (7)"))
                .forEach(html -> assertThat(html).contains("id=\"robots-refused\"", code + " (&lt;i&gt;)"));
    }

    @Test
    void the_accounts() {
        for (var isAdmin : List.of(true, false)) {
            drawn(accounts(List.of(row(true), row(false)), isAdmin)).forEach(html -> {
                assertThat(html).contains("WhatsApp – продажи", "aria-sort=\"descending\"");
                assertThat(html.contains("name=\"deed\"")).isEqualTo(isAdmin);
            });
            drawn(accounts(List.of(), isAdmin)).forEach(html -> assertThat(html).doesNotContain("<table"));
        }
        drawn(View.of("placement/pause")
                .with("names", List.of("Shop"))
                .with("accounts", List.of("a"))
                .with("asked", RosterPage.Asked.of(Wish.USUAL))
                .with("token", "t"));
        var wish = new AddForm.Wish("f1", "simulator", "", "17", "");
        for (var faults : List.of(
                Map.<String, String>of(),
                Map.of(
                        "name", "placement.rename.empty",
                        "line", "placement.fault.add.line",
                        "newLine", "placement.fault.add.newLine"))) {
            drawn(View.of("placement/add")
                            .with(
                                    "form",
                                    new AddForm(
                                            wish, List.of("simulator"), Map.of(new LineId(17), "Sales"), faults, null))
                            .with("token", "t"))
                    .forEach(html -> assertThat(html).contains("checked=\"checked\""));
        }
    }

    private RosterPage.Row row(boolean isBusy) {
        return new RosterPage.Row(
                "id-" + isBusy,
                "WhatsApp – продажи",
                "simulator",
                isBusy ? "+7 900 123-45-67" : null,
                new RosterPage.Line(
                        "c",
                        "17",
                        isBusy ? "Sales" : null,
                        "/p",
                        URI.create("https://portal.example/p"),
                        isBusy ? Badge.of(LineHealth.OFF) : null),
                Badge.of(SessionState.CONNECTED),
                isBusy ? "stopped" : "paused",
                isBusy,
                isBusy ? clock.instant() : null,
                isBusy ? 7 : 0,
                isBusy ? clock.instant() : null);
    }

    private static View accounts(List<RosterPage.Row> rows, boolean isAdmin) {
        var wish = new Wish("", Standing.ALL, "", true, Order.all("status,-queue"), 1);
        var sheet = new Sheet(List.of(), rows.isEmpty() ? 0 : 120, rows.size(), 1, List.of("simulator"));
        var page = RosterPage.of(sheet, wish, URI.create("https://portal.example"));
        return View.of("placement/accounts")
                .with("roster", new RosterPage(page.asked(), page.heads(), rows, page.counts(), "m"))
                .with("side", new PortalSide(false, 5, "Olga", true, false, true, isAdmin ? "dismissed" : null, null))
                .with("notice", new Notice("ok", "placement.roster.notice.pause", "2"))
                .with("token", "t")
                .with("isAdmin", isAdmin);
    }

    @Test
    void the_installer_and_pages_that_stay_closed() {
        for (var isDone : List.of(true, false)) {
            drawn(View.of("placement/install")
                    .with("isDone", isDone)
                    .with("trouble", isDone ? null : Reason.said("PAYMENT_REQUIRED"))
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
                .with("frame", around(Section.CONNECTION, isAdmin))
                .with("draft", draft)
                .with("token", "t")
                .with("isAdmin", isAdmin);
    }

    private static SectionFrame.Around around(Section section, boolean isAdmin) {
        var reader = new PageToken.Reader(new MemberId("m"), 7, "Анна Орлова", isAdmin, Language.EN);
        var last = new Deed(Instant.EPOCH, reader.called(), "interval", "", "usual", "3 s");
        return new SectionFrame.Around(section, Section.of(reader), isAdmin, isAdmin ? last : null);
    }

    private View section(Section section) {
        return section(section, "placement/" + section.word());
    }

    private View section(Section section, String template) {
        return View.of(template)
                .with("page", LinePage.of(Lines.in(SessionState.CONNECTED, clock.instant()), null, clock))
                .with("frame", around(section, true))
                .with("token", "t")
                .with("isAdmin", true);
    }

    private static ChatsPage chats(boolean canShowOnline) {
        return chats(canShowOnline, true);
    }

    private static ChatsPage chats(boolean canShowOnline, boolean canBeginChats) {
        var view = new ChatsView(SettingsView.USUAL, Duration.ZERO, canShowOnline, canBeginChats);
        return ChatsPage.of(
                ChatsForm.of(view, Language.RU),
                view,
                new SendingView(12, 1, null, false, Instant.EPOCH, null),
                numbers(10_000));
    }

    private static NumbersPage numbers(long total) {
        return new NumbersPage(
                total,
                List.of(new NumbersPage.Chip("hear", "+79000000001", "+7 900 000-00-01", false)),
                total > 200,
                "",
                "8 800");
    }

    @Test
    void the_chats_with_their_switches_and_intervals() {
        drawn(section(Section.CHATS).with("chats", chats(true)))
                .forEach(html -> assertThat(html)
                        .containsOnlyOnce("name=\"publishOutgoing\"")
                        .contains("name=\"campaignIntervalUnit\"")
                        .doesNotContain("disabled=\"disabled\""));
        drawn(section(Section.CHATS).with("chats", chats(false).telling(Notice.done("placement.notice.saved"))))
                .forEach(html -> assertThat(html).containsOnlyOnce("disabled=\"disabled\""));
    }

    @Test
    void a_messenger_that_begins_no_chats_leaves_no_choice_about_sms_and_the_page_says_why() {
        drawn(section(Section.CHATS).with("chats", chats(true, false)))
                .forEach(html -> assertThat(html)
                        .containsOnlyOnce("disabled=\"disabled\"")
                        .containsAnyOf("did not write first", "не написал первым"));
    }

    @Test
    void why_the_portal_does_not_take_the_sms_provider_is_told_at_its_switch() {
        var usual = SettingsView.USUAL;
        var view = new ChatsView(
                new SettingsView(1, new ChatSwitches(true, true, false, true, false), usual.pace(), false),
                Duration.ZERO,
                true,
                true);
        var page = ChatsPage.of(
                ChatsForm.of(view, Language.RU), view, new SendingView(0, 0, null, false, null, null), numbers(0));

        drawn(section(Section.CHATS).with("chats", page.troubled(Reason.said("insufficient_scope <b>"))))
                .forEach(html -> assertThat(html).contains("insufficient_scope &lt;b&gt;"));
        drawn(section(Section.CHATS).with("chats", page.troubled(null)))
                .forEach(html -> assertThat(html).doesNotContain("field-error"));
    }

    @Test
    void each_fault_of_an_interval_is_told_at_its_field_and_once_above() {
        for (var field : List.of("interval", "campaignInterval")) {
            for (var word : List.of("short", "long", "text")) {
                var faults = List.of(new Fault(field, word));
                drawn(section(Section.CHATS).with("chats", chats(true).refused(faults)))
                        .forEach(html -> assertThat(html)
                                .containsOnlyOnce("aria-invalid=\"true\"")
                                .contains("aria-describedby=\"" + field + "-hint " + field + "-fault\"")
                                .containsOnlyOnce("id=\"" + field + "-fault\"")
                                .contains("href=\"#" + field + "\""));
            }
        }
        drawn(section(Section.CHATS)
                        .with("chats", chats(true).refused(List.of(new Fault("ignore", "text", "8 800 <b>")))))
                .forEach(html -> assertThat(html).contains("8 800 &lt;b&gt;").contains("ignore-hint ignore-fault"));
    }

    @Test
    void the_question_before_the_queue_is_cleared() {
        drawn(section(Section.CHATS, "placement/clear").with("fields", List.of(Map.entry("interval", "7 <b>"))))
                .forEach(html -> assertThat(html)
                        .containsOnlyOnce("name=\"sure\"")
                        .contains("name=\"interval\" value=\"7 &lt;b&gt;\""));
    }

    @Test
    void two_at_once_see_both_sides() {
        var differences =
                List.of(new Difference("publish-outgoing", "off", "on"), new Difference("interval", "usual", "1.5 s"));

        drawn(section(Section.CHATS)
                        .with("chats", chats(true))
                        .with("conflict", Conflict.of(differences, Map.of("seen", "7"), Language.RU)))
                .forEach(html -> assertThat(html)
                        .contains("1,5 с", "включено", "Анна Орлова (7)", "name=\"seen\" value=\"7\"")
                        .doesNotContain("name=\"intervalUnit\""));
    }

    @Test
    void the_history_names_every_change_in_both_languages() {
        var differing = new SettingsView(
                1,
                new ChatSwitches(false, false, true, true, true),
                Pace.of(Duration.ofSeconds(9), Duration.ofMinutes(1)),
                false);
        for (var language : Language.values()) {
            var deeds = Difference.between(SettingsView.USUAL, differing).stream()
                    .map(each -> new Deed(Instant.EPOCH, "Anna", each.what(), "", each.before(), each.after()))
                    .toList();
            var lines = HistoryLine.of(deeds, language);
            assertThat(lines).hasSize(7);
            drawn(section(Section.HISTORY)
                            .with("deeds", lines)
                            .with("number", 1)
                            .with("hasMore", true))
                    .forEach(html -> assertThat(html).contains("value=\"0\"", "value=\"2\""));
        }
        drawn(section(Section.HISTORY)
                        .with("deeds", List.of())
                        .with("number", 0)
                        .with("hasMore", false))
                .forEach(html -> assertThat(html).doesNotContain("<table").doesNotContain("export"));
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
