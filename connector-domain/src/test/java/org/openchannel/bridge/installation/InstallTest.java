package org.openchannel.bridge.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openchannel.bridge.installation.ScriptedOAuth.PORTAL;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.audit.InMemoryDeeds;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.shared.CountingIds;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.Secret;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.InMemoryLanes;

class InstallTest {

    private static final Secret APP_TOKEN = Secret.of("app-token");

    private final MovableClock clock = new MovableClock();
    private final OpenVault vault = new OpenVault();
    private final InMemoryLanes lanes = new InMemoryLanes();
    private final InMemoryInstallations installations = new InMemoryInstallations();
    private final InMemoryAllAppCredentials credentials = new InMemoryAllAppCredentials();
    private final ScriptedOAuth oauth = new ScriptedOAuth();
    private final BridgeSettings settings =
            new BridgeSettings("c", "C", new GatewayCode("simulator"), null, Duration.ofMinutes(1));
    private final KnownApplications applications = new KnownApplications(settings, credentials, vault);
    private final KeepInstallation keep = new KeepInstallation(installations, vault, lanes, new CountingIds(), clock);
    private final Install install = new Install(
            applications,
            oauth,
            installations,
            new ReceiveGrant(installations, new NobodyAsked(), keep, new WriteDeed(new InMemoryDeeds(), clock), vault),
            vault);
    private final RefreshAccess refresh = new RefreshAccess(
            applications,
            oauth,
            installations,
            keep,
            new RefreshAccess.Keys(vault, new RefreshLocks(), new UnkeptGrants()));
    private final CallPortal portal = new CallPortal(installations, refresh, keep, vault, clock);
    private final ProveEvent prove = new ProveEvent(installations, vault);

    @BeforeEach
    void credentialsAreKnown() {
        new RegisterCredentials(credentials, vault, clock)
                .register("local.1", Secret.of("client secret"), URI.create("https://oauth.example"));
    }

    private Announcement announced(Secret refreshToken, @Nullable Secret appToken) {
        return new Announcement(PORTAL, refreshToken, appToken, URI.create("https://evil.example/rest/"));
    }

    private String tokenUsed() {
        return portal.as(PORTAL, access -> access.token().reveal());
    }

    @Test
    void a_proved_announcement_is_stored_and_set_up() {
        var view = install.install(announced(oauth.goodToken(), APP_TOKEN));

        assertThat(view.portal()).isEqualTo(URI.create("https://portal.example"));
        assertThat(tokenUsed()).isEqualTo("access-1");
        assertThat(lanes.kinds(SetUp.QUEUE)).containsExactly(SetUp.INSTALLATION);
        assertThat(prove.isFrom(PORTAL, "app-token")).isTrue();
        assertThat(prove.isFrom(PORTAL, "another")).isFalse();
        assertThat(prove.isFrom(new MemberId("m2"), "app-token")).isFalse();
    }

    @Test
    void our_secret_is_shown_only_to_the_server_it_belongs_to() {
        install.install(announced(oauth.goodToken(), APP_TOKEN));

        assertThat(oauth.askedServers()).containsExactly("https://oauth.example");
    }

    @Test
    void a_forged_announcement_changes_nothing() {
        install.install(announced(oauth.goodToken(), APP_TOKEN));

        assertThatThrownBy(() -> install.install(announced(Secret.of("made up"), Secret.of("mine now"))))
                .isInstanceOf(InstallRefusedException.class);

        assertThat(prove.isFrom(PORTAL, "app-token")).isTrue();
        assertThat(prove.isFrom(PORTAL, "mine now")).isFalse();
        assertThat(tokenUsed()).isEqualTo("access-1");
    }

    @Test
    void an_announcement_for_another_portal_than_its_token_is_refused() {
        var forged = new Announcement(new MemberId("m2"), oauth.goodToken(), APP_TOKEN, null);

        assertThatThrownBy(() -> install.install(forged)).isInstanceOf(InstallRefusedException.class);
        assertThat(installations.all()).isEmpty();
    }

    @Test
    void without_credentials_nothing_is_asked() {
        var unknown = new Install(
                new KnownApplications(settings, new InMemoryAllAppCredentials(), vault),
                oauth,
                installations,
                new ReceiveGrant(
                        installations, new NobodyAsked(), keep, new WriteDeed(new InMemoryDeeds(), clock), vault),
                vault);

        assertThatThrownBy(() -> unknown.install(announced(oauth.goodToken(), APP_TOKEN)))
                .isInstanceOf(InstallRefusedException.class);
        assertThat(oauth.askedServers()).isEmpty();
    }

    @Test
    void the_same_announcement_twice_has_the_effect_of_one() {
        var announcement = announced(oauth.goodToken(), APP_TOKEN);
        install.install(announcement);

        install.install(announcement);

        assertThat(installations.all()).hasSize(1);
        assertThat(lanes.kinds(SetUp.QUEUE)).hasSize(1);
        assertThat(tokenUsed()).isEqualTo("access-1");
    }

    @Test
    void installing_again_replaces_tokens_and_revives_what_was_removed() {
        install.install(announced(oauth.goodToken(), APP_TOKEN));
        new Uninstall(installations, clock).uninstall(PORTAL);
        assertThatThrownBy(this::tokenUsed).isInstanceOf(DeliveryFailedException.class);

        install.install(announced(oauth.goodToken(), Secret.of("second token")));

        assertThat(tokenUsed()).isEqualTo("access-2");
        assertThat(prove.isFrom(PORTAL, "app-token")).isFalse();
        assertThat(prove.isFrom(PORTAL, "second token")).isTrue();
        assertThat(lanes.kinds(SetUp.QUEUE)).hasSize(2);
    }

    @Test
    void an_expired_token_is_refreshed_and_the_call_made_once_more() {
        install.install(announced(oauth.goodToken(), APP_TOKEN));

        var used = portal.as(PORTAL, access -> {
            if (access.token().matches("access-1")) {
                throw new ExpiredTokenException("expired_token");
            }
            return access.token().reveal();
        });

        assertThat(used).isEqualTo("access-2");
        assertThat(tokenUsed()).isEqualTo("access-2");
    }

    @Test
    void a_token_known_to_be_expired_is_not_even_tried() {
        install.install(announced(oauth.goodToken(), APP_TOKEN));
        clock.advance(Duration.ofHours(2));

        assertThat(tokenUsed()).isEqualTo("access-2");
    }

    @Test
    void whoever_comes_with_a_spent_token_gets_the_one_somebody_else_fetched() {
        install.install(announced(oauth.goodToken(), APP_TOKEN));
        var spent = portal.as(PORTAL, access -> access);
        var first = refresh.refresh(spent);

        var second = refresh.refresh(spent);

        assertThat(second.token()).isEqualTo(first.token());
        assertThat(oauth.askedServers()).hasSize(2);
    }

    @Test
    void while_one_node_refreshes_others_wait() {
        install.install(announced(oauth.goodToken(), APP_TOKEN));
        var spent = portal.as(PORTAL, access -> access);
        keep.beginRefresh(PORTAL);

        assertThatThrownBy(() -> refresh.refresh(spent)).isInstanceOf(DeliveryFailedException.class);

        clock.advance(Duration.ofSeconds(80));
        assertThat(refresh.refresh(spent).token().reveal()).as("that node died").isEqualTo("access-2");
    }

    @Test
    void a_server_out_of_reach_costs_nothing_but_time() {
        install.install(announced(oauth.goodToken(), APP_TOKEN));
        var spent = portal.as(PORTAL, access -> access);
        oauth.failWith(new DeliveryFailedException(Failure.passing("down")));
        assertThatThrownBy(() -> refresh.refresh(spent)).isInstanceOf(DeliveryFailedException.class);

        oauth.failWith(null);

        assertThat(refresh.refresh(spent).token().reveal()).isEqualTo("access-2");
    }

    @Test
    void new_tokens_the_database_does_not_take_are_kept_by_whoever_comes_next() {
        install.install(announced(oauth.goodToken(), APP_TOKEN));
        var spent = portal.as(PORTAL, access -> access);
        installations.failAfter(1);
        assertThatThrownBy(() -> refresh.refresh(spent)).isInstanceOf(DeliveryFailedException.class);
        var asked = oauth.askedServers().size();

        assertThat(refresh.refresh(spent).token().reveal()).isEqualTo("access-2");
        assertThat(oauth.askedServers()).as("the old ones are spent").hasSize(asked);
        assertThat(tokenUsed()).isEqualTo("access-2");
        var next = portal.as(PORTAL, access -> access);
        assertThat(refresh.refresh(next).token().reveal())
                .as("the next ones are asked for")
                .isEqualTo("access-3");
    }

    @Test
    void tokens_that_were_not_kept_never_replace_those_of_a_new_installation() {
        install.install(announced(oauth.goodToken(), APP_TOKEN));
        var spent = portal.as(PORTAL, access -> access);
        installations.failAfter(1);
        assertThatThrownBy(() -> refresh.refresh(spent)).isInstanceOf(DeliveryFailedException.class);
        install.install(announced(oauth.goodToken(), APP_TOKEN));

        var next = portal.as(PORTAL, access -> access);
        assertThat(refresh.refresh(next).token().reveal()).isEqualTo("access-4");
    }

    @Test
    void a_refresh_that_breaks_keeps_nobody_waiting() {
        install.install(announced(oauth.goodToken(), APP_TOKEN));
        var spent = portal.as(PORTAL, access -> access);
        oauth.failWith(new IllegalArgumentException("No address"));
        assertThatThrownBy(() -> refresh.refresh(spent)).isInstanceOf(IllegalArgumentException.class);

        oauth.failWith(null);

        assertThat(refresh.refresh(spent).token().reveal()).isEqualTo("access-2");
    }

    @Test
    void a_portal_that_refuses_us_suspends_us_until_it_installs_us_again() {
        install.install(announced(oauth.goodToken(), APP_TOKEN));
        var spent = portal.as(PORTAL, access -> access);
        oauth.failWith(new OAuthServers.GrantRefusedException("PAYMENT_REQUIRED", "unpaid"));
        assertThatThrownBy(() -> refresh.refresh(spent)).hasMessageContaining("PAYMENT_REQUIRED");
        var asked = oauth.askedServers().size();

        assertThatThrownBy(this::tokenUsed).hasMessageContaining("PAYMENT_REQUIRED");
        assertThat(oauth.askedServers()).as("no hot loop").hasSize(asked);

        oauth.failWith(null);
        install.install(announced(oauth.goodToken(), APP_TOKEN));
        assertThat(tokenUsed()).isEqualTo("access-2");
    }

    @Test
    void secrets_are_stored_sealed_and_printed_masked() {
        assertThat(credentials.find("local.1").orElseThrow().clientSecret()).startsWith("bridge.app:local.1|");
        assertThat(announced(oauth.goodToken(), APP_TOKEN).toString()).doesNotContain("refresh-0", "app-token");
    }
}
