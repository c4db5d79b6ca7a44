package org.openchannel.bridge.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Comparator;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.bridge.audit.InMemoryDeeds;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.settings.InMemoryAllSettings;
import org.openchannel.bridge.settings.PauseSending;
import org.openchannel.shared.MovableClock;

class InMemoryRosterTest implements RosterContract {

    private static final UUID OURS = new UUID(7, 1);
    private static final UUID FOREIGN = new UUID(7, 4);

    private final InMemoryRoster roster = new InMemoryRoster();
    private final InMemoryDeeds deeds = new InMemoryDeeds();
    private final MovableClock clock = new MovableClock();
    private final InMemoryAllSettings settings = new InMemoryAllSettings();
    private final TendRoster tend =
            new TendRoster(roster, new PauseSending(settings, clock), new WriteDeed(deeds, clock));

    @Override
    public Roster roster() {
        return roster;
    }

    @Override
    public void exists(MemberId portal, Entry entry) {
        roster.add(portal, entry);
    }

    @Override
    public <T> T inTransaction(Callable<T> step) {
        try {
            return step.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    private void two() {
        roster.add(PORTAL, RosterContract.entry(1, "Ours", SessionState.CONNECTED, 0));
        roster.add(OTHER_PORTAL, RosterContract.entry(4, "Foreign", SessionState.CONNECTED, 0));
    }

    @Test
    void several_are_paused_and_resumed_at_once_and_others_are_passed_over() {
        two();

        assertThat(tend.pause(PORTAL, List.of(OURS, FOREIGN), "Olga")).isOne();
        assertThat(tend.pause(PORTAL, List.of(OURS), "Olga"))
                .as("it is paused already")
                .isZero();
        assertThat(settings.lock(OURS).view().isPaused()).isTrue();
        assertThat(settings.lock(FOREIGN).view().isPaused()).isFalse();

        assertThat(tend.resume(PORTAL, List.of(OURS, FOREIGN), "Olga")).isOne();
        assertThat(tend.resume(PORTAL, List.of(OURS), "Olga"))
                .as("it goes already")
                .isZero();
        assertThat(settings.lock(OURS).view().isPaused()).isFalse();
        assertThat(deeds.latest(0, 9)).extracting(Deed::what).containsExactly("resume-sending", "pause-sending");
    }

    @Test
    void of_two_that_hold_it_back_the_one_shows_that_is_left_when_the_other_goes() {
        assertThat(Halt.of(true, true)).isEqualTo(Halt.STOPPED);
        assertThat(Halt.of(false, true)).isEqualTo(Halt.STOPPED);
        assertThat(Halt.of(true, false)).isEqualTo(Halt.PAUSED);
        assertThat(Halt.of(false, false)).isEqualTo(Halt.NONE);
    }

    @Test
    void hiding_is_written_down() {
        two();

        assertThat(tend.hide(PORTAL, List.of(OURS, FOREIGN), true, "Olga")).isOne();
        assertThat(tend.hide(PORTAL, List.of(OURS), false, "Olga")).isOne();

        assertThat(deeds.latest(0, 9)).extracting(Deed::what).containsExactly("show-account", "hide-account");
    }

    @Test
    void orders_are_read_added_to_and_turned_round() {
        assertThat(Order.text(Order.all("status,-queue,status,nonsense,,until,last")))
                .isEqualTo("status,-queue,until");

        var now = Order.all("status,-queue");
        assertThat(Order.text(Order.by(Column.STATUS, now))).isEqualTo("-status");
        assertThat(Order.text(Order.by(Column.NAME, now))).isEqualTo("name");
        assertThat(Order.text(Order.alsoBy(Column.QUEUE, now))).isEqualTo("status,queue");
        assertThat(Order.text(Order.alsoBy(Column.LAST, now))).isEqualTo("status,-queue,last");
        assertThat(Order.text(Order.by(Column.NAME, List.of()))).isEqualTo("name");
    }

    @Test
    void a_wish_stays_within_bounds() {
        var wish = new Wish(" " + "x".repeat(200), Standing.ALL, "", false, List.of(), -3);

        assertThat(wish.words()).hasSize(100);
        assertThat(wish.page()).isZero();
        assertThat(wish.isNarrow()).isTrue();
        assertThat(Wish.USUAL.isNarrow()).isFalse();
        assertThat(new Sheet(List.of(), 0, 0, 0, List.of()).pages()).isOne();
    }

    @Test
    void several_are_always_held_in_the_same_order() {
        for (int number = 1; number <= 7; number++) {
            roster.add(PORTAL, RosterContract.entry(number, "Shop " + number, SessionState.CONNECTED, 0));
        }
        var all = Stream.of(5, 1, 7, 3, 2, 6, 4)
                .map(number -> new UUID(7, number))
                .toList();

        tend.pause(PORTAL, all, "Olga");

        assertThat(deeds.latest(0, 9)).extracting(Deed::account).isSortedAccordingTo(Comparator.reverseOrder());
    }

    @Test
    void only_of_accounts_that_were_not_hidden_before_it_is_written_that_they_are() {
        two();
        roster.add(PORTAL, RosterContract.entry(2, "Second", SessionState.CONNECTED, 0));
        tend.hide(PORTAL, List.of(OURS), true, "Olga");

        assertThat(tend.hide(PORTAL, List.of(OURS, new UUID(7, 2)), true, "Olga"))
                .isOne();

        assertThat(deeds.latest(0, 9)).extracting(Deed::account).containsExactly(new UUID(7, 2), OURS);
    }
}
