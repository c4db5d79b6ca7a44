package org.openchannel.bridge.courier;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.courier.OpenLines.ConnectorGoneException;
import org.openchannel.bridge.courier.OpenLines.NotTakenException;
import org.openchannel.bridge.installation.InstallationView;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.bridge.installation.PortalPeople;
import org.openchannel.bridge.installation.ScriptedOAuth;
import org.openchannel.bridge.installation.UnwelcomeException;
import org.openchannel.bridge.installation.Visitor;

/** Portals that refuse one message, one connector, or everything. */
class RefusalsTest {

    private final BridgeWithoutServer bridge = new BridgeWithoutServer().linked();
    private int probes;
    private boolean isClosed = true;

    /** Refuses whoever asks while it is closed. */
    private final PortalPeople people = new PortalPeople() {

        @Override
        public Visitor whoIs(PortalAccess access) {
            throw new AssertionError("Nobody wants to know");
        }

        @Override
        public long applicationOf(PortalAccess access) {
            probes++;
            if (isClosed) {
                throw new UnwelcomeException("OVERLOAD_LIMIT");
            }
            return 14;
        }
    };

    private @Nullable String suspended() {
        return bridge.findInstallations
                .on(ScriptedOAuth.PORTAL)
                .map(InstallationView::suspended)
                .orElse(null);
    }

    private void refusedAltogether() {
        bridge.portal.failNextWith(new UnwelcomeException("OVERLOAD_LIMIT"));
        bridge.customerWrites("x1", "one");
        bridge.carry("portal");
    }

    private void hourLater() {
        bridge.clock.advance(Duration.ofHours(1));
        bridge.probe(people).probe();
        bridge.clock.advance(Duration.ofMinutes(1));
        bridge.carry();
    }

    @Test
    void a_portal_that_refuses_us_is_left_alone_and_everything_for_it_is_kept() {
        refusedAltogether();
        assertThat(suspended()).isEqualTo("OVERLOAD_LIMIT");

        bridge.clock.advance(Duration.ofMinutes(5));
        bridge.carry();

        assertThat(bridge.portal.messages()).isEmpty();
        assertThat(bridge.messages.all().get(0).failure()).isNull();
    }

    @Test
    void it_is_asked_once_an_hour_and_all_goes_on_when_it_takes_us_again() {
        refusedAltogether();
        bridge.probe(people).probe();
        assertThat(probes).as("too soon").isZero();

        hourLater();
        bridge.probe(people).probe();
        assertThat(probes).isEqualTo(1);
        assertThat(suspended()).isEqualTo("OVERLOAD_LIMIT");

        isClosed = false;
        hourLater();
        assertThat(suspended()).isNull();
        assertThat(bridge.portal.messages()).hasSize(1);
    }

    @Test
    void somebody_who_acted_need_not_wait() {
        refusedAltogether();

        bridge.keepInstallation.resumed(ScriptedOAuth.PORTAL);
        bridge.clock.advance(Duration.ofSeconds(20));
        bridge.carry();

        assertThat(bridge.portal.messages()).hasSize(1);
    }

    @Test
    void a_connector_the_portal_forgot_is_registered_again_once() {
        bridge.clock.advance(Duration.ofMinutes(6));
        for (int time = 0; time < 2; time++) {
            bridge.portal.failNextWith(new ConnectorGoneException("IMCONNECTOR_NO_CORRECT_PROVIDER"));
            bridge.customerWrites("x" + time, "hi");
            bridge.carry("portal");
            bridge.clock.advance(Duration.ofSeconds(20));
        }
        bridge.portal.calls().clear();

        bridge.carry();

        assertThat(bridge.portal.calls()).containsOnlyOnce("register c /placement/settings");
        assertThat(bridge.portal.messages()).hasSize(2);
    }

    @Test
    void what_is_refused_in_words_is_tried_for_a_minute_and_then_blocks_nobody() {
        for (int time = 0; time < 5; time++) {
            bridge.portal.failNextWith(new NotTakenException("Something odd"));
        }
        bridge.customerWrites("x1", "one");
        bridge.customerWrites("x2", "two");

        for (int time = 0; time < 5; time++) {
            bridge.carry();
            bridge.clock.advance(Duration.ofSeconds(31));
        }

        assertThat(bridge.messages.all().get(0).failure()).isEqualTo("Something odd");
        assertThat(bridge.portal.messages()).extracting("text").containsExactly("two");
    }
}
