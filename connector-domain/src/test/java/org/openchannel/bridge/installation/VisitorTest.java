package org.openchannel.bridge.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openchannel.bridge.installation.ScriptedOAuth.PORTAL;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.audit.InMemoryDeeds;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.shared.CountingIds;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.Secret;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.InMemoryLanes;

/** Who we are on a portal, and who comes from there. */
class VisitorTest {

    private static final Visitor OLIVIA = new Visitor(PORTAL, 2, "Olivia Park", false);

    private final MovableClock clock = new MovableClock();
    private final OpenVault vault = new OpenVault();
    private final InMemoryInstallations installations = new InMemoryInstallations();
    private final InMemoryAllAppCredentials credentials = new InMemoryAllAppCredentials();
    private final ScriptedOAuth oauth = new ScriptedOAuth();
    private final RegisterCredentials register = new RegisterCredentials(credentials, vault, clock);
    private final KeepInstallation keep =
            new KeepInstallation(installations, vault, new InMemoryLanes(), new CountingIds(), clock);
    private final FindInstallations find = new FindInstallations(installations);
    private final KnownApplications applications = new KnownApplications(settings(null), credentials, vault);
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
    private final IdentifyVisitor identify = new IdentifyVisitor(
            installations, new People(), new CallPortal(installations, refresh, keep, vault, clock), keep, vault);

    /** Knows Olivia, whom two applications got a token of; ours is application 14. */
    private static final class People implements PortalPeople {

        @Override
        public Visitor whoIs(PortalAccess access) {
            assertThat(access.endpoint()).as("the address we know").isEqualTo(ScriptedOAuth.ENDPOINT);
            if (!access.token().reveal().startsWith("olivia")) {
                throw new ExpiredTokenException("expired_token");
            }
            return OLIVIA;
        }

        @Override
        public long applicationOf(PortalAccess access) {
            return access.token().matches("olivia elsewhere") ? 15 : 14;
        }
    }

    private void installed() {
        register.register("local.1", Secret.of("secret"), URI.create("https://oauth.example"));
        install.install(new Announcement(PORTAL, oauth.goodToken(), Secret.of("app"), null));
    }

    @Test
    void the_portal_we_know_says_who_opened_a_page() {
        installed();

        assertThat(identify.identify(PORTAL, Secret.of("olivia"))).hasValue(OLIVIA);
        assertThat(identify.identify(PORTAL, Secret.of("made up"))).isEmpty();
    }

    @Test
    void a_token_the_portal_made_for_another_application_identifies_nobody() {
        installed();

        assertThat(identify.identify(PORTAL, Secret.of("olivia elsewhere"))).isEmpty();
    }

    @Test
    void who_opens_a_page_is_known_although_the_portal_refuses_us() {
        installed();
        identify.identify(PORTAL, Secret.of("olivia"));
        keep.suspended(PORTAL, "whoever installed us was dismissed");

        assertThat(identify.identify(PORTAL, Secret.of("olivia"))).hasValue(OLIVIA);
        assertThatThrownBy(() -> identify.identify(PORTAL, Secret.of("olivia elsewhere")))
                .as("nobody can tell whether it was made for us")
                .isInstanceOf(UnwelcomeException.class);
    }

    @Test
    void an_application_that_was_installed_anew_is_asked_for_its_number_again() {
        installed();
        identify.identify(PORTAL, Secret.of("olivia"));
        install.install(new Announcement(PORTAL, oauth.goodToken(), Secret.of("app"), null));
        keep.suspended(PORTAL, "whoever installed us was dismissed");

        assertThatThrownBy(() -> identify.identify(PORTAL, Secret.of("olivia"))).isInstanceOf(UnwelcomeException.class);
    }

    @Test
    void nobody_comes_from_a_portal_that_did_not_install_us_or_removed_us() {
        assertThat(identify.identify(PORTAL, Secret.of("olivia"))).isEmpty();
        installed();
        new Uninstall(installations, clock).uninstall(PORTAL);

        assertThat(identify.identify(PORTAL, Secret.of("olivia"))).isEmpty();
    }

    @Test
    void what_was_removed_is_not_found_any_more_and_removing_again_changes_nothing() {
        installed();
        assertThat(find.all()).hasSize(1);
        assertThat(find.on(PORTAL)).isPresent();

        var uninstall = new Uninstall(installations, clock);
        uninstall.uninstall(PORTAL);
        uninstall.uninstall(PORTAL);

        assertThat(find.all()).isEmpty();
        assertThat(find.on(PORTAL)).isEmpty();
    }

    @Test
    void the_server_an_announcement_names_is_asked_alone_where_we_know_it() {
        register.register("local.1", Secret.of("secret"), URI.create("https://oauth.example"));
        register.register("local.2", Secret.of("secret"), URI.create("https://other.example"));

        install.install(new Announcement(
                PORTAL, oauth.goodToken(), Secret.of("app"), URI.create("https://OTHER.example/rest/")));

        assertThat(oauth.askedServers()).containsExactly("https://other.example");
    }

    @Test
    void configured_credentials_count_as_registered_ones_do() {
        var application =
                new BridgeSettings.Application("local.0", Secret.of("secret"), URI.create("https://oauth.example"));
        var configured = new KnownApplications(settings(application), credentials, vault);

        assertThat(applications.isEmpty()).isTrue();
        assertThat(configured.isEmpty()).isFalse();
        assertThat(configured.find("local.0")).hasValue(application);
    }

    @Test
    void credentials_entered_again_replace_the_old() {
        register.register("local.1", Secret.of("old"), URI.create("https://oauth.example"));
        register.register("local.1", Secret.of("new"), URI.create("https://other.example"));

        assertThat(applications.find("local.1")).hasValueSatisfying(known -> {
            assertThat(known.clientSecret().reveal()).isEqualTo("new");
            assertThat(known.oauthServer()).isEqualTo(URI.create("https://other.example"));
        });
        assertThatThrownBy(() -> register.register(" ", Secret.of("x"), URI.create("https://oauth.example")))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(
                        () -> register.register("x".repeat(101), Secret.of("x"), URI.create("https://oauth.example")))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void without_an_application_token_a_repeated_announcement_proves_nothing() {
        installed();

        assertThatThrownBy(() -> install.install(new Announcement(PORTAL, Secret.of("spent"), null, null)))
                .isInstanceOf(InstallRefusedException.class);
    }

    @Test
    void whoever_installs_without_an_application_token_proves_no_event() {
        register.register("local.1", Secret.of("secret"), URI.create("https://oauth.example"));
        install.install(new Announcement(PORTAL, oauth.goodToken(), null, null));

        assertThat(new ProveEvent(installations, vault).isFrom(PORTAL, "app")).isFalse();
    }

    @Test
    void a_suspended_installation_is_not_revived_by_an_old_announcement() {
        installed();
        keep.suspended(PORTAL, "x".repeat(501));

        assertThat(find.on(PORTAL))
                .hasValueSatisfying(view -> assertThat(view.suspended()).hasSize(500));
        assertThatThrownBy(() -> install.install(new Announcement(PORTAL, Secret.of("spent"), Secret.of("app"), null)))
                .isInstanceOf(InstallRefusedException.class);
    }

    @Test
    void without_its_credentials_an_installation_waits_for_somebody_to_act() {
        installed();
        var spent = installations.of(PORTAL).orElseThrow().access(vault);
        var forgetful = new RefreshAccess(
                new KnownApplications(settings(null), new InMemoryAllAppCredentials(), vault),
                oauth,
                installations,
                keep,
                new RefreshAccess.Keys(vault, new RefreshLocks(), new UnkeptGrants()));

        assertThatThrownBy(() -> forgetful.refresh(spent))
                .isInstanceOf(DeliveryFailedException.class)
                .hasMessageContaining("local.1");
        assertThat(find.on(PORTAL))
                .hasValueSatisfying(view -> assertThat(view.suspended()).contains("missing"));

        assertThat(refresh.refresh(spent).token().reveal()).isEqualTo("access-2");
        assertThat(find.on(PORTAL))
                .hasValueSatisfying(view -> assertThat(view.suspended()).isNull());
    }

    @Test
    void codes_and_ids_are_of_the_form_portals_give_them() {
        assertThatThrownBy(() -> new MemberId("../etc")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new BridgeSettings(
                        "Open-Channel", "C", new GatewayCode("simulator"), null, Duration.ofMinutes(1)))
                .hasMessageContaining("connector-code");
    }

    private static BridgeSettings settings(BridgeSettings.@Nullable Application application) {
        return new BridgeSettings("c", "C", new GatewayCode("simulator"), application, Duration.ofMinutes(1));
    }
}
