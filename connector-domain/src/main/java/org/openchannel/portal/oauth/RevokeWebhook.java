package org.openchannel.portal.oauth;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Takes a webhook's key away: from the next call on it opens nothing. */
@Dependent
public class RevokeWebhook {

    private final Webhooks webhooks;

    @Inject
    public RevokeWebhook(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** Revokes webhook {@code id}; returns false when there is none. */
    @Transactional
    public boolean revoke(long id) {
        var webhook = webhooks.find(id);
        webhook.ifPresent(webhooks::remove);
        return webhook.isPresent();
    }
}
