package org.openchannel.bridge.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.courier.BridgeWithoutServer;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.bridge.installation.ScriptedOAuth;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Dispatch;
import org.openchannel.shared.lane.Failure;

/** Who hears of news, and what becomes of those that can't be told. */
class NewsCourierTest {

    private final BridgeWithoutServer bridge = new BridgeWithoutServer();
    private final InMemoryAllNews all = new InMemoryAllNews();
    private final InMemoryNewsReaders readers = new InMemoryNewsReaders();
    private final List<String> shown = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private final Set<Long> gone = new HashSet<>();
    private boolean isAway;

    private final PortalNotices notices = (PortalAccess access, long userId, String text, String tag) -> {
        if (isAway) {
            throw new DeliveryFailedException(Failure.passing("away").ofParty());
        }
        if (gone.contains(userId)) {
            throw new DeliveryFailedException(Failure.permanent("no such user"));
        }
        shown.add(userId + " " + text);
        tags.add(tag);
    };
    private final KnowReader know = new KnowReader(readers, bridge.clock);
    private final TellNews tell = new TellNews(all, bridge.accounts, bridge.lanes, bridge.ids, bridge.clock);
    private final NewsCourier courier = new NewsCourier(
            all,
            bridge.accounts,
            bridge.findInstallations,
            bridge.call,
            new NewsCourier.Audience(know, notices, bridge.budgets, bridge.clock));
    private final long installer =
            bridge.findInstallations.on(ScriptedOAuth.PORTAL).orElseThrow().userId();

    @BeforeEach
    void newsAreNoticed() {
        bridge.listeners.add(new FollowAccounts(all, tell, bridge.clock));
    }

    @Test
    void whoever_installed_us_and_the_administrators_we_saw_are_told() {
        know.visited(ScriptedOAuth.PORTAL, 900, true);
        know.visited(ScriptedOAuth.PORTAL, 901, false);
        bridge.linked();

        carry();

        assertThat(shown)
                .hasSize(2)
                .anyMatch(line -> line.startsWith(installer + " [b]Shop[/b]"))
                .anyMatch(line -> line.startsWith("900 [b]Shop[/b]"));
        assertThat(new HashSet<>(tags)).as("one occasion, one tag").hasSize(1);
    }

    @Test
    void who_is_no_administrator_any_more_or_was_not_seen_for_long_is_not_told() {
        know.visited(ScriptedOAuth.PORTAL, 900, true);
        know.visited(ScriptedOAuth.PORTAL, 900, false);
        know.visited(ScriptedOAuth.PORTAL, 902, true);
        bridge.clock.advance(KnowReader.REMEMBERED.plusMillis(1));
        bridge.linked();

        carry();

        assertThat(shown).singleElement().satisfies(line -> assertThat(line).startsWith(installer + " "));
    }

    @Test
    void one_who_left_does_not_keep_the_others_from_hearing() {
        know.visited(ScriptedOAuth.PORTAL, 900, true);
        gone.add(installer);
        bridge.linked();

        carry();

        assertThat(shown).singleElement().satisfies(line -> assertThat(line).startsWith("900 "));
        assertThat(bridge.lanes.waiting(TellNews.QUEUE)).isZero();
    }

    @Test
    void where_nobody_can_be_told_it_is_given_up() {
        gone.add(installer);
        bridge.linked();

        carry();

        assertThat(shown).isEmpty();
        assertThat(bridge.lanes.waiting(TellNews.QUEUE)).isZero();
    }

    @Test
    void a_portal_that_is_away_is_told_later_and_once() {
        isAway = true;
        bridge.linked();
        carry();
        assertThat(shown).isEmpty();

        isAway = false;
        bridge.clock.advance(Duration.ofHours(1));
        carry();
        carry();

        assertThat(shown).hasSize(1);
    }

    @Test
    void a_loss_that_passed_in_time_is_never_told() {
        bridge.linked();
        carry();
        shown.clear();

        bridge.posted(bridge.changed(SessionState.CONNECTING));
        bridge.posted(bridge.changed(SessionState.CONNECTED));
        bridge.clock.advance(FollowAccounts.PATIENCE.multipliedBy(2));
        carry();

        assertThat(shown).isEmpty();
    }

    private void carry() {
        new Dispatch(bridge.lanes, courier, bridge.clock, () -> 0.5).dispatchDue();
    }

    @Test
    void what_chats_have_to_say_goes_first() {
        bridge.linked();
        bridge.budgets.of(ScriptedOAuth.PORTAL).wasTooMuch();

        carry();

        assertThat(shown).isEmpty();
        assertThat(bridge.lanes.waiting(TellNews.QUEUE)).isOne();

        bridge.clock.advance(NewsCourier.LONGEST_COURTESY);
        bridge.budgets.of(ScriptedOAuth.PORTAL).wasTooMuch();
        carry();
        assertThat(shown).as("but not for ever").hasSize(1);
    }
}
