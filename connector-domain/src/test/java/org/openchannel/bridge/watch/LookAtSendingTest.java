package org.openchannel.bridge.watch;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.courier.BridgeWithoutServer;
import org.openchannel.bridge.settings.LookAtChats;
import org.openchannel.bridge.settings.PauseSending;
import org.openchannel.bridge.settings.ReadSettings;
import org.openchannel.shared.lane.InMemoryLaneStops;
import org.openchannel.shared.lane.LaneStops.LaneStop;

class LookAtSendingTest {

    private final BridgeWithoutServer bridge = new BridgeWithoutServer();
    private final InMemoryLaneStops stops = new InMemoryLaneStops();
    private final LookAtSending look = new LookAtSending(
            account -> new SendQueues.Waiting(4, 2),
            bridge.accounts,
            new LookAtChats(bridge.accounts, bridge.gateway, new ReadSettings(bridge.allSettings)),
            stops,
            bridge.clock);

    private UUID account() {
        return bridge.line.account().id();
    }

    private void linkedAndPaced() {
        bridge.linked();
        bridge.allSettings.keepsPace(account(), Duration.ofSeconds(3), Duration.ofSeconds(15));
    }

    @Test
    void what_waits_leaves_one_by_one_and_campaigns_last() {
        linkedAndPaced();

        var now = bridge.clock.instant();
        assertThat(look.look(account()))
                .isEqualTo(new SendingView(4, 2, null, false, now.plusSeconds(12), now.plusSeconds(30)));
    }

    @Test
    void before_it_is_linked_nobody_can_tell_when() {
        assertThat(look.look(account()).usualUntil()).isNull();
    }

    @Test
    void what_the_portal_paused_has_no_end() {
        linkedAndPaced();
        new PauseSending(bridge.allSettings, bridge.clock).pause(account());

        assertThat(look.look(account())).satisfies(sending -> {
            assertThat(sending.isPaused()).isTrue();
            assertThat(sending.isStopped()).isFalse();
            assertThat(sending.usualUntil()).isNull();
        });
    }

    @Test
    void what_the_console_stopped_has_no_end_either_and_says_so() {
        linkedAndPaced();
        stops.stop(account().toString(), new LaneStop(Instant.EPOCH, "root", "night shift"));

        assertThat(look.look(account())).isEqualTo(new SendingView(4, 2, null, true, null, null));
    }
}
