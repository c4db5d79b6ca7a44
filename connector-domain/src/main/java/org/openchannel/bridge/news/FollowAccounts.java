package org.openchannel.bridge.news;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.util.EnumSet;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.AccountNotices;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.news.News.Occasion;

/**
 * Notices what of an account's life is news. Whoever sits before the settings and links it needs none: a code that ran
 * out there is none. A connection that is lost is one after a minute only, so that one which flaps does not ring a bell
 * each time.
 */
@Dependent
public class FollowAccounts implements AccountNotices {

    /** How long a connection must be lost before anybody hears of it. */
    public static final Duration PATIENCE = Duration.ofMinutes(1);

    private static final Set<NewsKind> LINK =
            EnumSet.of(NewsKind.LINKED, NewsKind.LOST, NewsKind.SCAN_NEEDED, NewsKind.RESTORED, NewsKind.UNLINKED);
    private static final Set<NewsKind> HELD = EnumSet.of(NewsKind.LINKED, NewsKind.RESTORED);
    private static final Set<SessionState> SCAN =
            EnumSet.of(SessionState.WAITING_FOR_QR, SessionState.EXPIRED, SessionState.LOGGED_OUT, SessionState.FAILED);
    private static final int FEW = 20;

    private final AllNews all;
    private final TellNews tell;
    private final Clock clock;

    @Inject
    public FollowAccounts(AllNews all, TellNews tell, Clock clock) {
        this.all = all;
        this.tell = tell;
        this.clock = clock;
    }

    @Override
    public void sessionChanged(Account account, SessionState before) {
        var state = account.session().state();
        if (state == SessionState.CONNECTED) {
            connected(account);
        } else if (state == SessionState.NEW) {
            dropLost(account);
            tell.tell(account, NewsKind.UNLINKED, now(""));
        } else if (SCAN.contains(state)) {
            ended(account, before);
        } else if (isHeld(account, before)) {
            tell.tell(account, NewsKind.LOST, now(phone(account)), PATIENCE);
        }
    }

    /** What was lost for a moment was not lost. */
    private void connected(Account account) {
        dropLost(account);
        var last = latest(account);
        if (last.isEmpty() || last.get() == NewsKind.UNLINKED) {
            tell.tell(account, NewsKind.LINKED, now(phone(account)));
        } else if (!HELD.contains(last.get())) {
            tell.tell(account, NewsKind.RESTORED, now(phone(account)));
        }
    }

    /** Somebody must link it anew; of one that never was linked that is no news. */
    private void ended(Account account, SessionState before) {
        var wasLost = latest(account).filter(NewsKind.LOST::equals).isPresent();
        if (wasLost || isHeld(account, before)) {
            dropLost(account);
            var why = account.session().state() == SessionState.FAILED ? "failed" : "scan";
            tell.tell(account, NewsKind.SCAN_NEEDED, now(why));
        }
    }

    @Override
    public void sessionSeen(Account account, SessionSnapshot before) {
        var seen = account.session().circumstances();
        var was = before.circumstances();
        var restriction = seen.restriction();
        if (restriction != null && was.restriction() == null) {
            var until = restriction.until();
            tell.tell(account, NewsKind.RESTRICTED, now(until == null ? "" : until.toString()));
        }
        var action = seen.action();
        if (action != null && !Objects.equals(action, was.action())) {
            tell.tell(account, NewsKind.ACTION_NEEDED, now(action.name()));
        }
    }

    /** Whether it counts as linked, going by what was told; before anything was, by its state. */
    private boolean isHeld(Account account, SessionState before) {
        return latest(account).map(HELD::contains).orElse(before == SessionState.CONNECTED);
    }

    private Optional<NewsKind> latest(Account account) {
        return all.latest(account.id(), LINK, FEW).stream()
                .filter(News::counts)
                .map(News::kind)
                .findFirst();
    }

    private void dropLost(Account account) {
        all.latest(account.id(), EnumSet.of(NewsKind.LOST), FEW).stream()
                .filter(News::isWaiting)
                .forEach(News::drop);
    }

    private Occasion now(String detail) {
        return Occasion.at(clock.instant(), detail);
    }

    private static String phone(Account account) {
        var phone = account.view().lastPhone();
        return phone == null ? "" : phone;
    }
}
