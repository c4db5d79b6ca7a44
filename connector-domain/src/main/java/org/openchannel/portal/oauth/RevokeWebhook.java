package org.openchannel.portal.oauth;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.Supplier;

/** Takes a webhook's key away: from the next call on it opens nothing. */
@Dependent
public class RevokeWebhook {

    private final Webhooks webhooks;
    private final Supplier<List<WebhookNews>> news;

    @Inject
    public RevokeWebhook(Webhooks webhooks, Instance<WebhookNews> news) {
        this(webhooks, () -> news.stream().toList());
    }

    /** Tells those {@code news} names. */
    public RevokeWebhook(Webhooks webhooks, Supplier<List<WebhookNews>> news) {
        this.webhooks = webhooks;
        this.news = news;
    }

    /** Revokes webhook {@code id}; returns false when there is none. */
    @Transactional
    public boolean revoke(long id) {
        var webhook = webhooks.find(id);
        webhook.ifPresent(revoked -> {
            webhooks.remove(revoked);
            news.get().forEach(listener -> listener.revoked(id));
        });
        return webhook.isPresent();
    }
}
