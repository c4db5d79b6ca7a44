package org.openchannel.bridge.news;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.shared.IdSource;
import org.openchannel.shared.lane.LaneKey;
import org.openchannel.shared.lane.Lanes;
import org.openchannel.shared.lane.Rank;

/** Puts news on their way, once per occasion, in the transaction in which they happen. */
@Dependent
@Transactional
public class TellNews {

    /** The queue of news on their way to portals. */
    public static final String QUEUE = "bridge.news";

    private static final String NEWS = "news";

    private final AllNews all;
    private final Accounts accounts;
    private final Lanes lanes;
    private final IdSource ids;
    private final Clock clock;

    @Inject
    public TellNews(AllNews all, Accounts accounts, Lanes lanes, IdSource ids, Clock clock) {
        this.all = all;
        this.accounts = accounts;
        this.lanes = lanes;
        this.ids = ids;
        this.clock = clock;
    }

    /**
     * What waited to be sent through an account waits for a person's decision.
     *
     * @param since when something of it was stopped last; tells this occasion from others
     */
    public void frozen(UUID accountId, long held, Instant since) {
        accounts.find(accountId)
                .ifPresent(account -> tell(
                        account,
                        NewsKind.FROZEN,
                        new News.Occasion(Long.toString(since.toEpochMilli()), Long.toString(held), clock.instant())));
    }

    /** Whether this occasion was told of before. */
    boolean isTold(Account account, NewsKind kind, String occasion) {
        return all.isKnown(account.id(), kind, occasion);
    }

    void tell(Account account, NewsKind kind, News.Occasion occasion) {
        tell(account, kind, occasion, Duration.ZERO);
    }

    /** The same, unless it is dropped before that time has passed. */
    void tell(Account account, NewsKind kind, News.Occasion occasion, Duration after) {
        if (all.isKnown(account.id(), kind, occasion.name())) {
            return;
        }
        var news = new News(ids.next(), account, kind, occasion);
        all.add(news);
        if (news.isWaiting()) {
            var member = account.memberId().value();
            var lane = new LaneKey(QUEUE, NEWS + "/" + news.id(), member, "", Rank.SYNC);
            lanes.add(lane, ids.next(), NEWS, news.id(), clock.instant().plus(after));
        }
    }
}
