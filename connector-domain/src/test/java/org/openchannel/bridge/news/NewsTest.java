package org.openchannel.bridge.news;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.EnumSet;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.CreateAccount;
import org.openchannel.bridge.account.InMemoryAccounts;
import org.openchannel.bridge.account.KeepSession;
import org.openchannel.bridge.account.TellAccountNotices;
import org.openchannel.bridge.account.UnsentMessages;
import org.openchannel.bridge.gateway.Circumstances;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.Restriction;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.gateway.UserAction;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.CountingIds;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.lane.InMemoryLanes;

/** What of an account's life administrators hear, and what they do not. */
class NewsTest {

    private static final Duration SOON = Duration.ofSeconds(59);

    private final MovableClock clock = new MovableClock();
    private final CountingIds ids = new CountingIds();
    private final InMemoryAccounts accounts = new InMemoryAccounts();
    private final InMemoryAllNews all = new InMemoryAllNews();
    private final InMemoryLanes lanes = new InMemoryLanes();
    private final TellNews tell = new TellNews(all, accounts, lanes, ids, clock);
    private final FollowAccounts follow = new FollowAccounts(all, tell, clock);
    private final KeepSession keep =
            new KeepSession(accounts, new TellAccountNotices(() -> List.of(follow)), new NothingUnsent(), clock);
    private final WatchValidity validity = new WatchValidity(accounts, tell, clock);
    private final Account account = new CreateAccount(accounts, ids, new CountingSecrets(), new OpenVault(), clock)
            .create(new MemberId("m1"), new GatewayCode("simulator"), "Shop");

    @BeforeEach
    void somebodyWantsToLinkIt() {
        keep.wanted(account.id());
    }

    @Test
    void who_links_an_account_hears_nothing_before_it_is_linked() {
        is(SessionState.WAITING_FOR_QR);
        is(SessionState.EXPIRED);
        keep.wanted(account.id());
        is(SessionState.WAITING_FOR_QR);
        is(SessionState.CONNECTING);
        assertThat(waiting()).isEmpty();

        is(SessionState.CONNECTED);

        assertThat(waiting()).containsExactly(NewsKind.LINKED);
    }

    @Test
    void a_connection_that_is_back_within_a_minute_was_never_lost() {
        is(SessionState.CONNECTED);
        for (int flap = 0; flap < 5; flap++) {
            is(SessionState.CONNECTING);
            clock.advance(SOON);
            is(SessionState.CONNECTED);
            clock.advance(SOON);
        }

        assertThat(waiting()).containsExactly(NewsKind.LINKED);
    }

    @Test
    void a_loss_is_told_after_a_minute_and_so_is_its_end() {
        is(SessionState.CONNECTED);
        toldAll();
        clock.advance(SOON);
        is(SessionState.CONNECTING);
        assertThat(lanes.waiting(TellNews.QUEUE)).isEqualTo(2);
        clock.advance(FollowAccounts.PATIENCE);
        assertThat(waiting()).containsExactly(NewsKind.LOST);
        toldAll();

        is(SessionState.CONNECTED);

        assertThat(waiting()).containsExactly(NewsKind.RESTORED);
    }

    @Test
    void an_end_takes_the_place_of_a_loss_that_was_not_told_yet() {
        is(SessionState.CONNECTED);
        toldAll();
        clock.advance(SOON);
        is(SessionState.CONNECTING);
        is(SessionState.LOGGED_OUT);
        assertThat(waiting()).containsExactly(NewsKind.SCAN_NEEDED);
        toldAll();

        keep.wanted(account.id());
        is(SessionState.WAITING_FOR_QR);
        is(SessionState.EXPIRED);
        assertThat(waiting()).as("whoever scans sits before it").isEmpty();

        clock.advance(SOON);
        keep.wanted(account.id());
        is(SessionState.CONNECTED);
        assertThat(waiting()).containsExactly(NewsKind.RESTORED);
    }

    @Test
    void after_a_loss_was_told_its_end_is_told_too() {
        is(SessionState.CONNECTED);
        clock.advance(SOON);
        is(SessionState.CONNECTING);
        toldAll();
        clock.advance(FollowAccounts.PATIENCE);

        is(SessionState.FAILED);

        assertThat(waiting()).containsExactly(NewsKind.SCAN_NEEDED);
        assertThat(all.latest(account.id(), EnumSet.of(NewsKind.SCAN_NEEDED), 1))
                .extracting(News::detail)
                .containsExactly("failed");
    }

    @Test
    void our_own_disconnect_is_no_news_and_the_next_phone_is_linked_not_restored() {
        is(SessionState.CONNECTED);
        toldAll();
        clock.advance(SOON);
        keep.disconnected(account.id());
        assertThat(waiting()).isEmpty();

        clock.advance(SOON);
        keep.wanted(account.id());
        is(SessionState.CONNECTED);

        assertThat(waiting()).containsExactly(NewsKind.LINKED);
    }

    @Test
    void an_account_that_was_connected_before_anything_was_told_is_missed_when_it_is_gone() {
        var old = new KeepSession(accounts, new TellAccountNotices(List::of), new NothingUnsent(), clock);
        old.seen(account.id(), SessionSnapshot.of(SessionState.CONNECTED));

        is(SessionState.LOGGED_OUT);

        assertThat(waiting()).containsExactly(NewsKind.SCAN_NEEDED);
    }

    @Test
    void a_restriction_is_told_once_however_often_it_is_seen() {
        is(SessionState.CONNECTED);
        toldAll();
        var until = clock.instant().plus(Duration.ofHours(1));
        under(new Restriction(Restriction.Reason.LIMITED, Restriction.Scope.ALL, until), null);
        under(new Restriction(Restriction.Reason.LIMITED, Restriction.Scope.ALL, until.plusSeconds(1)), null);
        assertThat(waiting()).containsExactly(NewsKind.RESTRICTED);
        toldAll();

        clock.advance(SOON);
        under(null, null);
        assertThat(waiting()).isEmpty();
        under(new Restriction(Restriction.Reason.SPAM_SUSPECTED, Restriction.Scope.NEW_CHATS, null), null);

        assertThat(waiting()).containsExactly(NewsKind.RESTRICTED);
    }

    @Test
    void what_must_be_done_on_the_phone_is_told() {
        is(SessionState.CONNECTED);
        toldAll();

        under(null, UserAction.OPEN_PHONE);
        under(null, UserAction.OPEN_PHONE);
        assertThat(waiting()).containsExactly(NewsKind.ACTION_NEEDED);
    }

    @Test
    void an_end_is_announced_with_seven_three_and_one_day_left_and_never_twice() {
        var end = clock.instant().plus(Duration.ofDays(9));
        keep.seen(account.id(), new SessionSnapshot(SessionState.CONNECTED, null, null, null, end, null));
        toldAll();
        for (int hour = 0; hour < 9 * 24; hour++) {
            validity.look();
            clock.advance(Duration.ofHours(1));
        }

        assertThat(all.latest(account.id(), EnumSet.of(NewsKind.ENDS_SOON), 9))
                .extracting(News::detail)
                .containsExactly("1 " + end, "3 " + end, "7 " + end);
    }

    @Test
    void an_end_that_is_computed_anew_all_the_time_is_announced_no_more_often() {
        var end = clock.instant()
                .truncatedTo(ChronoUnit.DAYS)
                .plus(Duration.ofDays(9))
                .plus(Duration.ofHours(12));
        for (int hour = 0; hour < 9 * 24; hour++) {
            var computed = end.plusSeconds(hour % 7);
            keep.seen(account.id(), new SessionSnapshot(SessionState.CONNECTED, null, null, null, computed, null));
            validity.look();
            clock.advance(Duration.ofHours(1));
        }

        assertThat(all.latest(account.id(), EnumSet.of(NewsKind.ENDS_SOON), 99)).hasSize(3);
    }

    @Test
    void who_is_seen_late_hears_of_the_days_that_are_left() {
        var end = clock.instant().plus(Duration.ofDays(2));
        keep.seen(account.id(), new SessionSnapshot(SessionState.CONNECTED, null, null, null, end, null));

        validity.look();

        assertThat(all.latest(account.id(), EnumSet.of(NewsKind.ENDS_SOON), 9))
                .extracting(News::detail)
                .containsExactly("3 " + end);
    }

    @Test
    void a_frozen_queue_is_told_once_per_stop() {
        var since = clock.instant();
        tell.frozen(account.id(), 3, since);
        tell.frozen(account.id(), 4, since);
        assertThat(waiting()).containsExactly(NewsKind.FROZEN);

        tell.frozen(account.id(), 4, since.plusSeconds(1));

        assertThat(waiting()).containsExactly(NewsKind.FROZEN, NewsKind.FROZEN);
    }

    @Test
    void every_kind_has_words_in_both_languages() {
        for (var language : List.of("en", "ru", "kz")) {
            var texts = NewsTexts.in(language);
            assertThat(texts.of(news(NewsKind.LINKED, "+79001234567"), "[Shop]"))
                    .startsWith("[b](Shop)[/b]: ")
                    .contains("(+79001234567)");
            assertThat(texts.of(news(NewsKind.LOST, ""), "Shop")).doesNotContain("  ", " .", "()");
            assertThat(texts.of(news(NewsKind.RESTORED, ""), "Shop")).isNotBlank();
            assertThat(texts.of(news(NewsKind.SCAN_NEEDED, "scan"), "Shop")).isNotBlank();
            assertThat(texts.of(news(NewsKind.SCAN_NEEDED, "failed"), "Shop")).isNotBlank();
            assertThat(texts.of(news(NewsKind.RESTRICTED, "2026-11-30T14:00:00Z"), "Shop"))
                    .contains("2026");
            assertThat(texts.of(news(NewsKind.RESTRICTED, ""), "Shop")).doesNotContain("{0}", " .");
            for (var action : UserAction.values()) {
                assertThat(texts.of(news(NewsKind.ACTION_NEEDED, action.name()), "Shop"))
                        .isNotBlank();
            }
            for (var days : List.of(7, 3, 1)) {
                assertThat(texts.of(news(NewsKind.ENDS_SOON, days + " 2026-11-30T14:00:00Z"), "Shop"))
                        .contains("14:00 UTC");
            }
            assertThat(texts.of(news(NewsKind.FROZEN, "12"), "Shop")).contains("12");
        }
        assertThat(NewsTexts.in("ru").of(news(NewsKind.LINKED, ""), "Shop")).contains("аккаунт подключён.");
    }

    private News news(NewsKind kind, String detail) {
        return new News(ids.next(), account, kind, News.Occasion.at(clock.instant(), detail));
    }

    private void is(SessionState state) {
        keep.seen(account.id(), SessionSnapshot.of(state));
    }

    private void under(@Nullable Restriction restriction, @Nullable UserAction action) {
        keep.seen(
                account.id(),
                SessionSnapshot.of(SessionState.CONNECTED).in(new Circumstances(null, restriction, action)));
    }

    private List<NewsKind> waiting() {
        return all.latest(account.id(), EnumSet.allOf(NewsKind.class), 99).stream()
                .filter(News::isWaiting)
                .map(News::kind)
                .toList();
    }

    private void toldAll() {
        all.latest(account.id(), EnumSet.allOf(NewsKind.class), 99).stream()
                .filter(News::isWaiting)
                .forEach(News::told);
    }

    private static final class NothingUnsent implements UnsentMessages {

        @Override
        public void holdForReview(UUID account) {}

        @Override
        public void mayTravel(UUID account) {}
    }
}
