package org.openchannel.bridge.news;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;

/** Notices that connections end soon: with seven days left, with three, and with one. */
@Dependent
public class WatchValidity {

    private static final List<Integer> DAYS = List.of(1, 3, 7);
    private static final int LONGEST = 7;
    private static final int MOST = 1000;

    private final Accounts accounts;
    private final TellNews tell;
    private final Clock clock;

    @Inject
    public WatchValidity(Accounts accounts, TellNews tell, Clock clock) {
        this.accounts = accounts;
        this.tell = tell;
        this.clock = clock;
    }

    /** One round over all accounts that end soon. */
    @Transactional
    public void look() {
        var now = clock.instant();
        accounts.ending(now, now.plus(Duration.ofDays(LONGEST)), MOST).forEach(account -> noticed(account, now));
    }

    /** Who is seen late hears of the days that are left only, not of those that were. */
    private void noticed(Account account, Instant now) {
        var until = Objects.requireNonNull(account.session().validUntil());
        DAYS.stream()
                .filter(days -> !now.plus(Duration.ofDays(days)).isBefore(until))
                .findFirst()
                .filter(days -> !isTold(account, until, days))
                .ifPresent(days -> tell.tell(
                        account, NewsKind.ENDS_SOON, new News.Occasion(name(until, days), days + " " + until, now)));
    }

    /** Some messengers compute the end anew each time: a little earlier or later, perhaps beyond midnight, is the same end. */
    private boolean isTold(Account account, Instant until, int days) {
        return IntStream.of(-1, 1)
                .mapToObj(day -> name(until.plus(Duration.ofDays(day)), days))
                .anyMatch(name -> tell.isTold(account, NewsKind.ENDS_SOON, name));
    }

    private static String name(Instant until, int days) {
        return until.truncatedTo(ChronoUnit.DAYS) + "/" + days;
    }
}
