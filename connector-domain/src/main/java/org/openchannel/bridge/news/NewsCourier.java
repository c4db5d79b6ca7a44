package org.openchannel.bridge.news;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.ToPortals;
import org.openchannel.bridge.installation.CallPortal;
import org.openchannel.bridge.installation.FindInstallations;
import org.openchannel.bridge.installation.InstallationView;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.PortalAccess;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;
import org.openchannel.shared.lane.Load;
import org.openchannel.shared.lane.RetrySchedule;

/** Tells a portal's administrators. A repeat is harmless: the portal shows one notice per tag. */
@Dependent
public class NewsCourier implements ToPortals {

    private static final Duration UNTIL_ROOM = Duration.ofSeconds(10);

    /** A portal with a backlog has no room for hours, and just then its administrators must hear of it. */
    static final Duration LONGEST_COURTESY = Duration.ofMinutes(2);

    private static final String TAG = "open_channel_connector/";

    private final AllNews all;
    private final Accounts accounts;
    private final FindInstallations installations;
    private final CallPortal portal;
    private final Audience audience;

    @Inject
    public NewsCourier(
            AllNews all, Accounts accounts, FindInstallations installations, CallPortal portal, Audience audience) {
        this.all = all;
        this.accounts = accounts;
        this.installations = installations;
        this.portal = portal;
        this.audience = audience;
    }

    /** Who reads, and what shows it to them. */
    @Dependent
    public static class Audience {

        private final KnowReader readers;
        private final PortalNotices notices;
        private final Budgets budgets;
        private final Clock clock;

        @Inject
        public Audience(KnowReader readers, PortalNotices notices, Budgets budgets, Clock clock) {
            this.readers = readers;
            this.notices = notices;
            this.budgets = budgets;
            this.clock = clock;
        }

        /** What chats have to say goes first, for a while. */
        private void awaitRoom(MemberId portal, Instant since) {
            if (clock.instant().isBefore(since.plus(LONGEST_COURTESY))
                    && !budgets.of(portal).isRoomy()) {
                throw new DeliveryFailedException(
                        Failure.throttled("The portal is busy", UNTIL_ROOM).ofParty());
            }
        }

        /** One who can't be told, because they left for example, does not keep the others from hearing. */
        private void tell(PortalAccess access, InstallationView on, String text, String tag) {
            DeliveryFailedException refusal = null;
            var told = 0;
            for (long reader : readers.of(on)) {
                try {
                    notices.show(access, reader, text, tag);
                    told++;
                } catch (DeliveryFailedException e) {
                    if (!e.failure().isPermanent()) {
                        throw e;
                    }
                    refusal = e;
                }
            }
            if (told == 0 && refusal != null) {
                throw refusal;
            }
        }
    }

    @Override
    public String queue() {
        return TellNews.QUEUE;
    }

    @Override
    public Budgets budgets() {
        return audience.budgets;
    }

    @Override
    public RetrySchedule retries() {
        return RetrySchedule.STANDARD;
    }

    @Override
    public Runnable carry(Load load) {
        var news = all.find(load.subject()).filter(News::isWaiting);
        var on = news.flatMap(found -> installations.on(found.memberId()));
        if (news.isEmpty() || on.isEmpty()) {
            return () -> {};
        }
        var name = accounts.find(news.get().accountId()).orElseThrow().name();
        var text = NewsTexts.in(on.get().language()).of(news.get(), name);
        audience.awaitRoom(on.get().memberId(), load.tries().addedAt());
        portal.as(on.get().memberId(), access -> {
            audience.tell(access, on.get(), text, TAG + load.subject());
            return text;
        });
        return () -> told(load.subject());
    }

    private void told(UUID id) {
        all.find(id).ifPresent(News::told);
    }
}
