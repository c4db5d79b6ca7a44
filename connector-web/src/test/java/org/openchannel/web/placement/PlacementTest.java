package org.openchannel.web.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.bridge.message.Direction;
import org.openchannel.web.http.Language;
import org.openchannel.web.http.View;
import org.openchannel.web.qr.QrPicture;

class PlacementTest {

    private static final String OPTIONS = "{\"CONNECTOR\":\"open_channel\",\"LINE\":\"17\",\"ACTIVE_STATUS\":false}";

    private final Bridge bridge = new Bridge();

    PlacementTest() {
        bridge.portal.knows("admin", 1, true).knows("operator", 2, false);
    }

    @Test
    void an_administrator_opens_the_settings_of_a_line_and_gives_it_its_account() {
        bridge.installed().arranged();

        var answer = bridge.settingsPage.opened(call("admin", OPTIONS));

        assertThat(line(answer).state()).isEqualTo("new");
        assertThat(line(answer).line()).isEqualTo("17");
        assertThat(line(answer).lineName()).isEqualTo("Продажи 17");
        assertThat(answer.getHeaderString("Content-Security-Policy"))
                .endsWith("; frame-ancestors https://shop.bitrix24.test");
        assertThat(answer.getCookies()).isEmpty();
        assertThat(bridge.accounts()).isOne();
    }

    @Test
    void a_token_another_application_got_opens_nothing() {
        bridge.installed().arranged();
        bridge.portal.knows("of another", 1, true).madeForAnother("of another");

        assertClosed(
                ClosedPageException.Reason.UNPROVED, () -> bridge.settingsPage.opened(call("of another", OPTIONS)));
        assertClosed(ClosedPageException.Reason.UNPROVED, () -> bridge.accountsPage.opened(call("of another", "")));
        assertThat(bridge.accounts()).isZero();
    }

    @Test
    void options_nobody_could_mean_name_no_line() {
        bridge.installed().arranged();

        assertClosed(
                ClosedPageException.Reason.UNREADABLE,
                () -> bridge.settingsPage.opened(
                        call("admin", "{\"CONNECTOR\":\"open_channel\",\"LINE\":" + "9".repeat(5_000) + "}")));
    }

    @Test
    void opening_it_again_finds_the_same_account() {
        bridge.installed().arranged();

        bridge.settingsPage.opened(call("admin", OPTIONS));
        bridge.settingsPage.opened(call("admin", "{\"CONNECTOR\":\"OPEN_CHANNEL\",\"LINE\":17}"));

        assertThat(bridge.accounts()).isOne();
    }

    @Test
    void somebody_without_the_right_creates_and_changes_nothing() {
        bridge.installed().arranged();

        assertThat(view(bridge.settingsPage.opened(call("operator", OPTIONS))).template())
                .isEqualTo("placement/unlinked");
        assertThat(bridge.accounts()).isZero();

        var token = token(bridge.settingsPage.opened(call("admin", OPTIONS)));
        assertThat(line(bridge.settingsPage.opened(call("operator", OPTIONS))).state())
                .isEqualTo("new");
        var readers = token(bridge.settingsPage.opened(call("operator", OPTIONS)));
        assertThat(readers).isNotEqualTo(token);
        for (ThrowingCallable deed : new ThrowingCallable[] {
            () -> bridge.settingsPage.start(readers),
            () -> bridge.settingsPage.rename(readers, "Mine", "WhatsApp"),
            () -> bridge.settingsPage.pairing(readers, "+79001234567"),
            () -> bridge.settingsPage.disconnect(readers, "yes")
        }) {
            assertClosed(ClosedPageException.Reason.FORBIDDEN, deed);
        }
    }

    @Test
    void nobody_is_believed_before_the_portal_confirmed_them() {
        assertClosed(ClosedPageException.Reason.UNKNOWN, () -> bridge.settingsPage.opened(call("admin", OPTIONS)));

        bridge.installed().arranged();
        assertClosed(ClosedPageException.Reason.UNPROVED, () -> bridge.settingsPage.opened(call("forged", OPTIONS)));
        assertClosed(ClosedPageException.Reason.UNPROVED, () -> bridge.accountsPage.opened(call("forged", "")));

        bridge.portal.fallsSilent();
        assertClosed(ClosedPageException.Reason.UNREACHABLE, () -> bridge.settingsPage.opened(call("admin", OPTIONS)));
        assertThat(bridge.accounts()).isZero();
    }

    @Test
    void a_call_no_portal_makes_is_refused() {
        bridge.installed().arranged();
        var empty = new MultivaluedHashMap<String, String>();

        assertClosed(ClosedPageException.Reason.UNREADABLE, () -> PlacementCall.of(empty, Language.EN));
        for (var options : new String[] {"", "x", "[]", "{}", "{\"CONNECTOR\":\"open_channel\",\"LINE\":\"0\"}"}) {
            assertClosed(
                    ClosedPageException.Reason.UNREADABLE, () -> bridge.settingsPage.opened(call("admin", options)));
        }
    }

    @Test
    void a_code_is_shown_renewed_and_scanned() {
        bridge.installed().arranged();
        var token = token(bridge.settingsPage.opened(call("admin", OPTIONS)));

        var waiting = bridge.settingsPage.start(token);
        var first = Objects.requireNonNull(line(waiting).code());
        assertThat(first.picture()).isEqualTo(QrPicture.of("code-1"));
        assertThat(first.seconds()).isEqualTo(20);

        bridge.clock.advance(Duration.ofSeconds(19));
        var unchanged = bridge.settingsPage.live(token, seen(waiting));
        assertThat(unchanged.getStatus()).as("nothing to draw").isEqualTo(204);
        assertThat(unchanged.getHeaderString("Page-Token")).isNotBlank();

        bridge.clock.advance(Duration.ofSeconds(1));
        var renewed = bridge.settingsPage.live(token, seen(waiting));
        assertThat(Objects.requireNonNull(line(renewed).code()).picture()).isEqualTo(QrPicture.of("code-2"));

        bridge.gateway.isScanned();
        bridge.clock.advance(Duration.ofSeconds(20));
        var connected = line(bridge.settingsPage.live(token, seen(renewed)));
        assertThat(connected.state()).isEqualTo("connected");
        assertThat(connected.facts().phone()).isEqualTo("+7 900 123-45-67");
    }

    @Test
    void a_silent_messenger_is_told_beside_the_code() {
        bridge.installed().arranged();
        var token = token(bridge.settingsPage.opened(call("admin", OPTIONS)));
        bridge.gateway.fallsSilent();

        var answer = bridge.settingsPage.start(token);

        assertThat(draft(answer).notice()).isEqualTo(Notice.failed("placement.notice.unreachable", "HTTP 503"));
        assertThat(line(answer).state()).isEqualTo("connecting");
    }

    @Test
    void whoever_has_no_camera_types_a_code() {
        bridge.installed().arranged();
        var token = token(bridge.settingsPage.opened(call("admin", OPTIONS)));
        bridge.settingsPage.start(token);

        assertThat(draft(bridge.settingsPage.pairing(token, "+7 (900) 123-45-67"))
                        .pairing()
                        .code())
                .isEqualTo("ABCD-1234");
        assertThat(draft(bridge.settingsPage.pairing(token, "123")).pairing().error())
                .isEqualTo("placement.pairing.number");
        assertThat(draft(bridge.settingsPage.pairing(token, "+79000000000"))
                        .pairing()
                        .error())
                .isEqualTo("placement.pairing.none");
    }

    @Test
    void a_name_has_1_to_64_characters() {
        bridge.installed().arranged();
        var token = token(bridge.settingsPage.opened(call("admin", OPTIONS)));

        assertThat(draft(bridge.settingsPage.rename(token, "  ", "WhatsApp")).nameError())
                .isEqualTo("placement.rename.empty");
        var tooLong = draft(bridge.settingsPage.rename(token, "я".repeat(65), "WhatsApp"));
        assertThat(tooLong.nameError()).isEqualTo("placement.rename.long");
        assertThat(tooLong.name()).as("what was typed stays").hasSize(65);
        assertThat(bridge.renamed).isEmpty();

        assertThat(line(bridge.settingsPage.rename(token, " WhatsApp – продажи ", "WhatsApp"))
                        .name())
                .isEqualTo("WhatsApp – продажи");
        assertThat(bridge.renamed).hasSize(1);
        assertThat(line(bridge.settingsPage.rename(token, "я".repeat(64), "WhatsApp – продажи"))
                        .name())
                .hasSize(64);
    }

    @Test
    void the_second_of_two_who_rename_is_shown_what_the_first_called_it() {
        bridge.installed().arranged();
        var token = token(bridge.settingsPage.opened(call("admin", OPTIONS)));
        bridge.settingsPage.rename(token, "Shop", "WhatsApp");

        var second = bridge.settingsPage.rename(token, "Bakery", "WhatsApp");

        assertThat(line(second).name()).isEqualTo("Shop");
        assertThat(draft(second).name()).as("what was typed stays").isEqualTo("Bakery");
        assertThat(draft(second).nameError()).isEqualTo("placement.rename.stale");
        assertThat(bridge.deeds.about(bridge.account(), 0, 9))
                .extracting(Deed::after)
                .containsExactly("Shop");
        assertThat(line(bridge.settingsPage.rename(token, "Bakery", "Shop")).name())
                .as("who saw it may insist")
                .isEqualTo("Bakery");
    }

    @Test
    void disconnecting_asks_first() {
        bridge.installed().arranged();
        bridge.gateway.isScanned();
        var token = token(bridge.settingsPage.opened(call("admin", OPTIONS)));
        bridge.settingsPage.start(token);

        var question = bridge.settingsPage.disconnect(token, "");
        assertThat(view(question).template()).isEqualTo("placement/disconnect");
        assertThat(line(bridge.settingsPage.back(token)).state()).isEqualTo("connected");

        bridge.settingsPage.rename(token, "Shop", "WhatsApp");
        var done = line(bridge.settingsPage.disconnect(token, "yes"));
        assertThat(bridge.deeds.about(bridge.account(), 0, 9))
                .extracting(Deed::what, Deed::before, Deed::after)
                .containsExactly(
                        tuple("disconnect", "+79001234567", ""),
                        tuple("rename", "WhatsApp", "Shop"),
                        tuple("start-link", "", ""));
        assertThat(done.state()).isEqualTo("new");
        assertThat(done.facts().lastPhone()).isEqualTo("+7 900 123-45-67");
    }

    @Test
    void the_accounts_lead_to_their_settings() {
        bridge.installed().arranged();
        bridge.settingsPage.opened(call("admin", OPTIONS));

        var token = token(bridge.accountsPage.opened(call("admin", "")));

        assertThat(line(bridge.accountsPage.open(token, "open_channel/17")).name())
                .isEqualTo("WhatsApp");
        assertClosed(ClosedPageException.Reason.UNREADABLE, () -> bridge.accountsPage.open(token, "open_channel/x"));
        assertThat(bridge.accounts()).isOne();
    }

    @Test
    void the_list_opens_nothing_that_is_not_in_it() {
        bridge.installed().arranged();
        bridge.settingsPage.opened(call("admin", OPTIONS));
        var token = token(bridge.accountsPage.opened(call("admin", "")));

        assertClosed(ClosedPageException.Reason.STALE, () -> bridge.accountsPage.open(token, "open_channel/18"));
        assertClosed(ClosedPageException.Reason.STALE, () -> bridge.accountsPage.open(token, "somebody_elses/17"));

        assertThat(bridge.accounts()).isOne();
    }

    @Test
    void the_page_looks_again_when_a_message_travelled() {
        bridge.installed().arranged();
        var opened = bridge.settingsPage.opened(call("admin", OPTIONS));
        assertThat(bridge.settingsPage.live(token(opened), seen(opened)).getStatus())
                .isEqualTo(204);

        bridge.travelled.put(Direction.INBOUND, bridge.clock.instant());

        var news = bridge.settingsPage.live(token(opened), seen(opened));
        assertThat(news.getStatus()).isEqualTo(200);
        assertThat(view(news).model())
                .as("what somebody is typing into a token's field stays")
                .containsEntry("isNews", true);
        assertThat(view(opened).model()).doesNotContainKey("isNews");
    }

    @Test
    void a_page_left_open_stops_asking() {
        bridge.installed().arranged();
        var token = token(bridge.settingsPage.opened(call("admin", OPTIONS)));
        bridge.clock.advance(Duration.ofMinutes(31));

        assertThatThrownBy(() -> bridge.settingsPage.live(token, "x"))
                .isInstanceOfSatisfying(ClosedPageException.class, closed -> {
                    var answer = ClosedPages.answer(closed, true);
                    assertThat(answer.getStatus())
                            .as("htmx swaps nothing: what was typed stays")
                            .isEqualTo(403);
                    assertThat(answer.getHeaderString("Page-Closed")).isEqualTo("stale");
                    assertThat(answer.hasEntity()).isFalse();
                    var whole = ClosedPages.answer(closed, false);
                    assertThat(whole.getStatus()).isEqualTo(403);
                    assertThat(whole.getHeaderString("Content-Security-Policy"))
                            .endsWith("frame-ancestors https://shop.bitrix24.test");
                });
    }

    @Test
    void a_page_nobody_is_allowed_to_see_goes_away_whole() {
        var closed = new ClosedPageException(ClosedPageException.Reason.FORBIDDEN, Language.EN, null, null);

        var answer = ClosedPages.answer(closed, true);

        assertThat(answer.getStatus()).isEqualTo(286);
        assertThat(answer.getHeaderString("HX-Retarget")).isEqualTo("#page");
    }

    @Test
    void a_page_somebody_edits_for_long_is_kept_open() {
        bridge.installed().arranged();
        var token = token(bridge.settingsPage.opened(call("admin", OPTIONS)));
        for (int i = 0; i < 6; i++) {
            bridge.clock.advance(Duration.ofMinutes(10));
            var kept = bridge.settingsPage.keep(token, "", "");
            assertThat(kept.getStatus()).isEqualTo(204);
            token = token(kept);
        }

        assertThat(bridge.settingsPage.back(token).getStatus()).isEqualTo(200);
    }

    @Test
    void the_installer_proves_itself_and_waits_until_everything_is_arranged() {
        var first = bridge.appPage.opened(installer("refresh-of-the-installer"));

        assertThat(view(first).template()).isEqualTo("placement/install");
        assertThat(view(first).model()).containsEntry("isDone", false);
        assertThat(bridge.tokens.open(token(first)).reader().isAdmin())
                .as("nobody was identified yet")
                .isFalse();

        bridge.arranged();
        assertThat(view(bridge.appPage.progress(token(first))).model()).containsEntry("isDone", true);
        assertThat(view(bridge.appPage.opened(installer("spent"))).template()).isEqualTo("placement/accounts");
    }

    @Test
    void an_installer_that_proves_nothing_installs_nothing() {
        assertClosed(ClosedPageException.Reason.REFUSED, () -> bridge.appPage.opened(installer("forged")));
        assertClosed(ClosedPageException.Reason.UNKNOWN, () -> bridge.appPage.opened(call("admin", "")));
        assertClosed(ClosedPageException.Reason.UNKNOWN, () -> bridge.settingsPage.opened(call("admin", OPTIONS)));
    }

    private static PlacementCall installer(String refreshToken) {
        return call(Map.of(
                "member_id",
                Bridge.PORTAL.value(),
                "AUTH_ID",
                "admin",
                "REFRESH_ID",
                refreshToken,
                "SERVER_ENDPOINT",
                Bridge.PORTAL_ADDRESS + "/rest/",
                "PLACEMENT",
                "DEFAULT"));
    }

    private static PlacementCall call(String token, String options) {
        return call(Map.of("member_id", Bridge.PORTAL.value(), "AUTH_ID", token, "PLACEMENT_OPTIONS", options));
    }

    private static PlacementCall call(Map<String, String> fields) {
        return PlacementCall.of(new MultivaluedHashMap<>(fields), Language.RU);
    }

    private static void assertClosed(ClosedPageException.Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        ClosedPageException.class,
                        closed -> assertThat(closed.reason()).isEqualTo(reason));
    }

    private static View view(Response answer) {
        return (View) answer.getEntity();
    }

    private static LinePage line(Response answer) {
        return (LinePage) Objects.requireNonNull(view(answer).model().get("page"));
    }

    private static String seen(Response answer) {
        return (String) Objects.requireNonNull(view(answer).model().get("seen"));
    }

    private static Draft draft(Response answer) {
        return (Draft) Objects.requireNonNull(view(answer).model().get("draft"));
    }

    private static String token(Response answer) {
        return answer.getHeaderString("Page-Token");
    }
}
