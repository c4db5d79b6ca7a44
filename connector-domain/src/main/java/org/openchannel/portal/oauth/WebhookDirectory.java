package org.openchannel.portal.oauth;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;

/** Looks webhooks up, without their keys. */
@Dependent
@Transactional
public class WebhookDirectory {

    private final Webhooks webhooks;

    @Inject
    public WebhookDirectory(Webhooks webhooks) {
        this.webhooks = webhooks;
    }

    /** All, in the order they were made. */
    public List<WebhookCard> all() {
        return webhooks.all().stream().map(Webhook::card).toList();
    }

    /** One of them. */
    public Optional<WebhookCard> find(long id) {
        return webhooks.find(id).map(Webhook::card);
    }

    /** Those of one user. */
    public List<WebhookCard> of(long userId) {
        return all().stream().filter(webhook -> webhook.userId() == userId).toList();
    }
}
