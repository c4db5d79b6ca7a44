package org.openchannel.bridge.installation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.bridge.installation.ScriptedOAuth.PORTAL;

import java.net.URI;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.audit.InMemoryDeeds;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.installation.KnowAdmins.Word;
import org.openchannel.shared.CountingIds;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.Secret;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.InMemoryLanes;

/** Anna (1) installed us; Boris (2) administers the portal, until he does not. */
class KnowAdminsTest {

    private static final long ANNA = 1;
    private static final long BORIS = 2;

    private final MovableClock clock = new MovableClock();
    private final OpenVault vault = new OpenVault();
    private final InMemoryInstallations installations = new InMemoryInstallations();
    private final InMemoryAllAppCredentials credentials = new InMemoryAllAppCredentials();
    private final ScriptedOAuth oauth = new ScriptedOAuth();
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
    private final People people = new People();
    private final KnowAdmins know = new KnowAdmins(
            installations, people, new CallPortal(installations, refresh, keep, vault, clock), vault, clock);

    private static final class People implements PortalPeople {

        private Visitor visitor = new Visitor(PORTAL, BORIS, "Boris", true);
        private @Nullable RuntimeException refusal;
        private boolean isClosed;
        private int asked;

        @Override
        public Visitor whoIs(PortalAccess access) {
            asked++;
            if (refusal != null) {
                throw refusal;
            }
            return visitor;
        }

        @Override
        public long applicationOf(PortalAccess access) {
            if (isClosed) {
                throw new UnwelcomeException("PAYMENT_REQUIRED");
            }
            return 14;
        }
    }

    @BeforeEach
    void annaInstalls() {
        new RegisterCredentials(credentials, vault, clock)
                .register("local.1", Secret.of("secret"), URI.create("https://oauth.example"));
        new Install(
                        applications,
                        oauth,
                        installations,
                        new ReceiveGrant(
                                installations,
                                new NobodyAsked(),
                                keep,
                                new WriteDeed(new InMemoryDeeds(), clock),
                                vault),
                        vault)
                .install(new Announcement(PORTAL, oauth.goodToken(), Secret.of("app"), null));
    }

    private AdminProof proof() {
        return new AdminProof(Secret.of("boris"), clock.instant());
    }

    private Word boris(AdminProof proof) {
        return know.word(PORTAL, BORIS, proof);
    }

    @Test
    void is_asked_again_after_five_minutes_and_once_for_all_their_pages() {
        var proof = proof();
        people.visitor = new Visitor(PORTAL, BORIS, "Boris", false);
        clock.advance(Duration.ofMinutes(5).minusMillis(1));
        assertThat(boris(proof)).isEqualTo(Word.STILL);
        assertThat(people.asked).isZero();

        clock.advance(Duration.ofMillis(1));

        assertThat(boris(proof)).isEqualTo(Word.NO_MORE);
        assertThat(boris(new AdminProof(Secret.of("boris"), clock.instant())))
                .as("another page of his")
                .isEqualTo(Word.NO_MORE);
        assertThat(people.asked).isOne();

        people.visitor = new Visitor(PORTAL, BORIS, "Boris", true);
        clock.advance(Duration.ofMinutes(5));
        assertThat(boris(proof)).as("they made him one again").isEqualTo(Word.STILL);
    }

    @Test
    void what_is_heard_when_a_page_is_opened_counts_for_those_that_are_open() {
        var proof = proof();

        know.heard(PORTAL, BORIS, false);
        assertThat(boris(proof)).isEqualTo(Word.NO_MORE);

        know.heard(PORTAL, BORIS, true);
        assertThat(boris(proof)).isEqualTo(Word.STILL);
    }

    @Test
    void the_token_of_somebody_else_proves_nothing() {
        var proof = proof();
        people.visitor = new Visitor(PORTAL, 3, "Olga", true);
        clock.advance(Duration.ofMinutes(5));

        assertThat(boris(proof)).isEqualTo(Word.NO_MORE);
    }

    @Test
    void a_token_that_is_over_tells_nothing() {
        var proof = proof();
        people.refusal = new ExpiredTokenException("expired_token");
        clock.advance(Duration.ofHours(1));

        assertThat(boris(proof)).isEqualTo(Word.OVER);
    }

    @Test
    void whom_the_portal_does_not_let_in_any_more_administers_nothing() {
        var proof = proof();
        people.refusal = UnwelcomeException.ofThem("user_access_error");
        clock.advance(Duration.ofMinutes(5));

        assertThat(boris(proof)).isEqualTo(Word.NO_MORE);
    }

    @Test
    void a_portal_that_lets_nobody_in_locks_nobody_out_whoever_we_act_as() {
        var proof = proof();
        people.refusal = new UnwelcomeException("PAYMENT_REQUIRED");
        people.isClosed = true;
        clock.advance(Duration.ofMinutes(5));

        assertThat(boris(proof)).isEqualTo(Word.STILL);
        assertThat(know.word(PORTAL, ANNA, proof))
                .as("the connector acts as her")
                .isEqualTo(Word.STILL);
    }

    @Test
    void a_clear_no_is_theirs_where_the_portal_lets_us_in() {
        var proof = proof();
        people.refusal = new DeliveryFailedException(Failure.permanent("The portal refused: INVALID_CREDENTIALS"));
        clock.advance(Duration.ofMinutes(5));

        assertThat(boris(proof)).isEqualTo(Word.NO_MORE);
    }

    @Test
    void a_silent_portal_locks_nobody_out_and_is_not_asked_at_each_click() {
        var proof = proof();
        people.refusal = new DeliveryFailedException(Failure.passing("no answer within 10 s"));
        clock.advance(Duration.ofMinutes(5));

        assertThat(boris(proof)).isEqualTo(Word.STILL);
        assertThat(boris(proof)).isEqualTo(Word.STILL);
        assertThat(people.asked).isOne();

        people.refusal = null;
        people.visitor = new Visitor(PORTAL, BORIS, "Boris", false);
        clock.advance(Duration.ofMinutes(1));
        assertThat(boris(proof)).isEqualTo(Word.NO_MORE);
    }

    @Test
    void nobody_administers_us_where_we_were_removed() {
        var proof = proof();
        new Uninstall(installations, clock).uninstall(PORTAL);
        clock.advance(Duration.ofMinutes(5));

        assertThat(boris(proof)).isEqualTo(Word.NO_MORE);
        assertThat(know.word(new MemberId("m9"), BORIS, proof)).isEqualTo(Word.NO_MORE);
    }
}
