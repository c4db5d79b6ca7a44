package org.openchannel.web.link;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.Response;
import java.io.StringWriter;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.AskPairingCode;
import org.openchannel.bridge.account.LookAtAccount;
import org.openchannel.bridge.courier.BridgeWithoutServer;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.LoginStep;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.invite.FollowInvitation;
import org.openchannel.bridge.invite.InMemoryInvitations;
import org.openchannel.bridge.invite.Invitation;
import org.openchannel.bridge.invite.InviteToLink;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.web.http.Language;
import org.openchannel.web.http.Pages;
import org.openchannel.web.http.View;
import org.openchannel.web.placement.PairByPhone;

/** What whoever has the link, and whoever has not, is shown. */
class LinkResourceTest {

    private final BridgeWithoutServer bridge = new BridgeWithoutServer();
    private final InMemoryInvitations invitations = new InMemoryInvitations();
    private final InviteToLink invite = new InviteToLink(invitations, bridge.ids, new CountingSecrets(), bridge.clock);
    private final FollowInvitation follow = new FollowInvitation(
            invitations, new LookAtAccount(bridge.accounts), bridge.findInstallations, bridge.clock);
    private final LinkResource page = new LinkResource(
            follow,
            new LinkByInvitation(
                    bridge.startLogin,
                    bridge.refreshSession,
                    new PairByPhone(new AskPairingCode(bridge.accounts, bridge.gateway, bridge.links)),
                    bridge.clock),
            new Turnstile(bridge.clock),
            bridge.clock);
    private final UUID account = bridge.line.account().id();
    private String token = "";

    @BeforeEach
    void somebodyIsInvited() {
        bridge.listeners.add(invite);
        token = invite.invite(account, new Invitation.Host("Sales", 7)).reveal();
    }

    @Test
    void shows_which_line_is_linked_and_nothing_of_the_account() {
        var html = drawn(page.page(token));

        assertThat(html).contains("Sales").contains("/link/" + token + "/start");
        assertThat(html).doesNotContain("Shop", account.toString(), "+79");
    }

    @Test
    void asks_for_a_code_and_shows_each_one_that_follows() {
        waits("code-1");
        var html = drawn(page.start(token));
        assertThat(html).contains("class=\"qr\"");
        var seen = html.replaceAll("(?s).*name=\"seen\" value=\"([^\"]*)\".*", "$1");

        assertThat(page.live(token, seen).getStatus()).as("nothing new").isEqualTo(204);
        bridge.clock.advance(Duration.ofSeconds(30));
        waits("code-2");

        assertThat(page.live(token, seen).getStatus()).as("another code").isEqualTo(200);
    }

    @Test
    void says_that_it_is_done_and_leads_nowhere_then() {
        bridge.linked();

        assertThat(drawn(page.page(token))).contains("closed-ok").doesNotContain("/start", "+7900");
        assertThat(bridge.gateway.calls()).containsOnlyOnce("start");
        page.start(token);
        assertThat(bridge.gateway.calls()).as("the link is spent").containsOnlyOnce("start");
    }

    @Test
    void one_that_is_over_or_was_never_one_gets_the_same_answer() {
        invite.revoke(account);

        var over = page.page(token);
        var unknown = page.page("neverone");

        assertThat(over.getStatus()).isEqualTo(404);
        assertThat(drawn(over)).isEqualTo(drawn(unknown));
        assertThat(page.start(token).getStatus()).isEqualTo(404);
        assertThat(page.pairing(token, "+79001234567").getStatus()).isEqualTo(404);
        assertThat(bridge.gateway.calls()).isEmpty();
    }

    @Test
    void an_open_page_whose_link_is_revoked_loses_its_code() {
        waits("code-1");
        page.start(token);
        invite.revoke(account);

        var answer = page.live(token, "");

        assertThat(answer.getStatus()).as("scripts swap in nothing else").isEqualTo(200);
        assertThat(answer.getHeaderString("HX-Retarget")).isEqualTo("#page");
        assertThat(drawn(answer)).contains("id=\"page\"").doesNotContain("class=\"qr\"", "data-live");
    }

    @Test
    void a_code_to_type_is_offered_where_the_messenger_has_one() {
        assertThat(drawn(page.page(token))).doesNotContain("pairing-phone");
        waits("code-1");
        page.start(token);
        assertThat(drawn(page.page(token))).contains("/link/" + token + "/pairing");

        assertThat(drawn(page.pairing(token, "12"))).contains("pairing-error").doesNotContain("typed-code");
        assertThat(drawn(page.pairing(token, "+7 900 123-45-67")))
                .contains("typed-code")
                .contains("ABCD-1234");

        bridge.gateway.can(EnumSet.complementOf(EnumSet.of(Capability.LOGIN_PAIRING_CODE)));
        assertThat(drawn(page.page(token))).doesNotContain("pairing-phone");
        assertThat(drawn(page.pairing(token, "+7 900 123-45-67"))).doesNotContain("typed-code");
    }

    @Test
    void every_answer_is_kept_from_frames_caches_referrers_and_search_engines() {
        for (var answer : new Response[] {page.page(token), page.page("neverone"), page.start(token)}) {
            assertThat(answer.getHeaderString("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.getHeaderString("X-Robots-Tag")).contains("noindex");
            assertThat(answer.getHeaderString("Cache-Control")).isEqualTo("no-store");
            assertThat(answer.getHeaderString("Content-Security-Policy")).contains("frame-ancestors 'none'");
        }
    }

    @Test
    void who_asks_too_often_waits_and_the_next_minute_is_another() {
        for (int tries = 0; tries < Turnstile.OF_STRANGERS; tries++) {
            assertThat(page.page("guess" + tries).getStatus()).isEqualTo(404);
        }
        assertThat(page.page("onemore").getStatus()).isEqualTo(429);
        assertThat(page.page(token).getStatus())
                .as("who has the link is not kept out")
                .isEqualTo(200);
        for (int looks = 1; looks < Turnstile.OF_A_LINK; looks++) {
            page.page(token);
        }
        var refused = page.page(token);
        assertThat(refused.getStatus()).isEqualTo(429);
        assertThat(drawn(refused)).contains("bi-hourglass-split");

        bridge.clock.advance(Duration.ofMinutes(1));

        assertThat(page.page(token).getStatus()).isEqualTo(200);
        assertThat(page.page("guess").getStatus()).isEqualTo(404);
    }

    private void waits(String code) {
        Instant until = bridge.clock.instant().plusSeconds(20);
        bridge.gateway.is(new SessionSnapshot(
                SessionState.WAITING_FOR_QR, new LoginStep(LoginStep.Kind.QR, code, until), null, null, null, null));
    }

    private static String drawn(Response answer) {
        var html = new StringWriter();
        Map<String, @Nullable Object> around = new HashMap<>();
        around.put("path", "/link/x");
        around.put("assets", "/assets/1");
        around.put("portalEnabled", true);
        around.put("simulatorEnabled", true);
        around.put("tryout", true);
        new Pages().draw((View) answer.getEntity(), Language.EN, around, html);
        assertThat(html.toString()).doesNotContain("??", "<script>", " style=\"", "onclick");
        return html.toString();
    }
}
