package org.openchannel.portal.oauth;

/** Who wants to know of webhooks. Called inside a transaction. */
public interface WebhookNews {

    /** The key of webhook {@code id} was taken away. */
    void revoked(long id);
}
