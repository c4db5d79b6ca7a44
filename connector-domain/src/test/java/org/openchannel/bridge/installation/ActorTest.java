package org.openchannel.bridge.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openchannel.bridge.installation.ScriptedOAuth.PORTAL;

import java.net.URI;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.IntStream;
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

/** Whose tokens we use on a portal: Anna (1) installed us, Boris (2) is another administrator, Olga (3) is none. */
class ActorTest {

    private final MovableClock clock = new MovableClock();
    private final OpenVault vault = new OpenVault();
    private final InMemoryInstallations installations = new InMemoryInstallations();
    private final InMemoryAllAppCredentials credentials = new InMemoryAllAppCredentials();
    private final ScriptedOAuth oauth = new ScriptedOAuth();
    private final InMemoryDeeds deeds = new InMemoryDeeds();
    private final WriteDeed write = new WriteDeed(deeds, clock);
    private final KeepInstallation keep =
            new KeepInstallation(installations, vault, new InMemoryLanes(), new CountingIds(), clock);
    private final KnownApplications applications = new KnownApplications(
            new BridgeSettings("c", "C", new GatewayCode("simulator"), null, Duration.ofMinutes(1)),
            credentials,
            vault);
    private final RefreshAccess refresh = new RefreshAccess(
            applications,
            oauth,
            installations,
            keep,
            new RefreshAccess.Keys(vault, new RefreshLocks(), new UnkeptGrants()));
    private final FindInstallations find = new FindInstallations(installations);
    private final People people = new People();
    private final CallPortal portals = new CallPortal(installations, refresh, keep, vault, clock);
    private final WatchActors watch = new WatchActors(find, portals, people, keep, clock);
    private final SwitchActor switchActor = new SwitchActor(find, refresh, people, keep, write);
    private final Install install = new Install(
            applications, oauth, installations, new ReceiveGrant(installations, people, keep, write, vault), vault);
    private final ShowPageTo show = new ShowPageTo(installations, write);

    /** Knows people by the number at the end of their token, or as the last grant says. */
    private final class People implements PortalPeople {

        private final Map<Long, Visitor> all = new HashMap<>(Map.of(
                1L, new Visitor(PORTAL, 1, "Anna", true),
                2L, new Visitor(PORTAL, 2, "Boris", true),
                3L, new Visitor(PORTAL, 3, "Olga", false)));
        private final Set<String> silent = new HashSet<>();
        private boolean isAway;
        private int asked;
        private int answersLeft = 1000;

        @Override
        public Visitor whoIs(PortalAccess access) {
            asked++;
            if (isAway || answersLeft-- <= 0 || silent.contains(access.token().reveal())) {
                throw new DeliveryFailedException(Failure.passing("away"));
            }
            return Objects.requireNonNull(all.get(oauth.ownerOf(access.token())));
        }

        @Override
        public long applicationOf(PortalAccess access) {
            return 14;
        }
    }

    @BeforeEach
    void annaInstalls() {
        new RegisterCredentials(credentials, vault, clock)
                .register("local.1", Secret.of("secret"), URI.create("https://oauth.example"));
        install.install(new Announcement(PORTAL, oauth.goodToken(), Secret.of("app"), null));
    }

    /** Whose token is used now. */
    private long actor() {
        return portals.as(PORTAL, access -> oauth.ownerOf(access.token()));
    }

    private InstallationView view() {
        return find.on(PORTAL).orElseThrow();
    }

    @Test
    void is_unknown_until_the_portal_was_asked() {
        assertThat(view().actor()).isEqualTo(ActingUser.unknown(1));
        assertThat(view().actor().hasLostRights()).isFalse();

        watch.look();

        assertThat(view().actor()).isEqualTo(new ActingUser(1, "Anna", true, clock.instant()));
    }

    @Test
    void is_looked_at_every_ten_minutes_and_lost_rights_are_seen() {
        watch.look();
        people.all.put(1L, new Visitor(PORTAL, 1, "Anna", false));

        clock.advance(Duration.ofMinutes(10).minusMillis(1));
        watch.look();
        assertThat(view().actor().hasLostRights()).isFalse();

        clock.advance(Duration.ofMillis(1));
        watch.look();
        assertThat(view().actor().hasLostRights()).isTrue();
    }

    @Test
    void stays_as_it_was_seen_while_the_portal_is_away_or_refuses_us() {
        watch.look();
        var seen = view().actor();
        people.isAway = true;
        clock.advance(Duration.ofMinutes(10));

        watch.look();
        assertThat(view().actor()).isEqualTo(seen);

        keep.suspended(PORTAL, "dismissed");
        people.isAway = false;
        watch.look();
        assertThat(view().actor()).isEqualTo(seen);
    }

    @Test
    void another_administrator_takes_over_with_a_token_that_proves_them() {
        watch.look();
        oauth.offers("of boris", 2);

        assertThat(switchActor.to(PORTAL, 2, Secret.of("of boris"))).isTrue();

        assertThat(view().actor()).isEqualTo(new ActingUser(2, "Boris", true, clock.instant()));
        assertThat(actor()).isEqualTo(2);
        assertThat(deeds.latest(0, 1)).singleElement().satisfies(deed -> {
            assertThat(deed.what()).isEqualTo("acting-user");
            assertThat(deed.before()).isEqualTo("Anna (1)");
            assertThat(deed.after()).isEqualTo("Boris (2)");
        });
    }

    @Test
    void the_portal_is_asked_once_and_the_deed_is_written_though_it_falls_silent_then() {
        oauth.offers("of boris", 2);
        people.answersLeft = 1;

        assertThat(switchActor.to(PORTAL, 2, Secret.of("of boris"))).isTrue();

        assertThat(view().actor().name()).isEqualTo("Boris");
        assertThat(deeds.latest(0, 9)).hasSize(1);
    }

    @Test
    void a_token_of_somebody_else_of_no_administrator_or_of_nobody_changes_nothing() {
        oauth.offers("of boris", 2);
        oauth.offers("of olga", 3);

        assertThat(switchActor.to(PORTAL, 3, Secret.of("of boris"))).isFalse();
        assertThat(switchActor.to(PORTAL, 3, Secret.of("of olga"))).isFalse();
        assertThat(switchActor.to(PORTAL, 2, Secret.of("made up"))).isFalse();
        assertThat(switchActor.to(new MemberId("m9"), 2, Secret.of("of boris"))).isFalse();

        assertThat(view().actor().id()).isOne();
        assertThat(actor()).isOne();
        assertThat(deeds.latest(0, 9)).isEmpty();
    }

    @Test
    void who_takes_over_ends_that_the_portal_refuses_us() {
        oauth.offers("of boris", 2);
        keep.suspended(PORTAL, "Anna was dismissed");

        assertThat(switchActor.to(PORTAL, 2, Secret.of("of boris"))).isTrue();

        assertThat(view().suspended()).isNull();
    }

    /** Who comes with their own refresh token says that we were installed. */
    private void announced(String refreshToken, String applicationToken) {
        install.install(new Announcement(PORTAL, Secret.of(refreshToken), Secret.of(applicationToken), null));
    }

    @Test
    void an_administrator_who_installs_us_anew_is_who_we_act_as_from_then_on() {
        watch.look();
        oauth.offers("of boris", 2);

        announced("of boris", "another app token");

        assertThat(view().actor()).isEqualTo(new ActingUser(2, "Boris", true, clock.instant()));
        assertThat(actor()).isEqualTo(2);
        assertThat(installations.of(PORTAL).orElseThrow().isProvedBy("another app token", vault))
                .isTrue();
        assertThat(deeds.latest(0, 9)).singleElement().satisfies(deed -> {
            assertThat(deed.before()).isEqualTo("Anna (1)");
            assertThat(deed.after()).isEqualTo("Boris (2)");
        });
    }

    @Test
    void who_is_no_administrator_takes_over_neither_by_installing_us_nor_while_the_portal_refuses_us() {
        oauth.offers("of olga", 3);
        assertThatThrownBy(() -> announced("of olga", "made up")).isInstanceOf(NoAdministratorException.class);

        keep.suspended(PORTAL, "Anna was dismissed");
        oauth.offers("of olga", 3);
        assertThatThrownBy(() -> announced("of olga", "app")).isInstanceOf(NoAdministratorException.class);

        assertThat(view().actor().id()).isOne();
        assertThat(view().suspended()).isNotNull();
        assertThat(installations.of(PORTAL).orElseThrow().isProvedBy("app", vault))
                .isTrue();
    }

    @Test
    void nobody_takes_over_while_the_portal_does_not_say_who_they_are() {
        keep.suspended(PORTAL, "Anna was dismissed");
        oauth.offers("of boris", 2);
        people.isAway = true;

        assertThatThrownBy(() -> announced("of boris", "app")).isInstanceOf(DeliveryFailedException.class);

        assertThat(view().actor().id()).isOne();
    }

    @Test
    void an_announcement_of_the_installation_we_know_changes_nobody_who_is_at_work() {
        oauth.offers("of boris", 2);

        announced("of boris", "app");

        assertThat(actor()).isOne();
    }

    @Test
    void after_a_switch_that_failed_tokens_are_renewed_as_before() {
        switchActor.to(PORTAL, 2, Secret.of("made up"));
        clock.advance(Duration.ofHours(2));

        assertThat(actor()).isOne();
    }

    @Test
    void the_page_is_for_everybody_until_somebody_wants_it_otherwise() {
        assertThat(view().isPageForAdmins()).isFalse();

        assertThat(show.show(PORTAL, true, false, "Anna")).isTrue();
        assertThat(view().isPageForAdmins()).isTrue();
        assertThat(show.show(PORTAL, true, false, "Boris"))
                .as("it is so already")
                .isTrue();
        assertThat(deeds.latest(0, 9)).hasSize(1);

        assertThat(show.show(PORTAL, false, true, "Boris")).isTrue();
        assertThat(show.show(PORTAL, true, true, "Anna"))
                .as("Boris chose meanwhile")
                .isFalse();
        assertThat(view().isPageForAdmins()).isFalse();
    }

    @Test
    void portals_that_never_answer_do_not_keep_the_others_from_being_looked_at() {
        watch.look();
        var silent = IntStream.range(0, 70).mapToObj(number -> new MemberId("a%02d".formatted(number)));
        silent.forEach(portal -> keep.installed(
                "local.1",
                new Grant(
                        portal,
                        ScriptedOAuth.ENDPOINT,
                        Secret.of("dead"),
                        Secret.of("dead"),
                        Duration.ofHours(1),
                        "imconnector",
                        "L",
                        1),
                null));
        people.silent.add("dead");
        clock.advance(Duration.ofMinutes(10));
        people.all.put(1L, new Visitor(PORTAL, 1, "Anna", false));

        watch.look();
        assertThat(people.asked).as("not all at once").isEqualTo(1 + 50);
        watch.look();

        assertThat(view().actor().hasLostRights()).isTrue();
    }
}
