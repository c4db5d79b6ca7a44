package org.openchannel.portal.chat;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.shared.AfterCommit;

/** Says that a chat changed, once the change is committed. */
@Dependent
public class AnnounceChange {

    private final AfterCommit afterCommit;
    private final DeskNews news;

    @Inject
    public AnnounceChange(AfterCommit afterCommit, DeskNews news) {
        this.afterCommit = afterCommit;
        this.news = news;
    }

    /** Chat {@code chatId} changed. */
    public void of(long chatId) {
        afterCommit.run(() -> news.publish(chatId));
    }
}
