package org.openchannel.portal.oauth;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Webhooks while the test lasts. */
public final class InMemoryWebhooks implements Webhooks {

    private final List<Webhook> webhooks = new ArrayList<>();

    @Override
    public Optional<Webhook> withHash(String keyHash) {
        return webhooks.stream()
                .filter(webhook -> webhook.keyHash().equals(keyHash))
                .findFirst();
    }

    @Override
    public List<Webhook> all() {
        return List.copyOf(webhooks);
    }

    @Override
    public Optional<Webhook> find(long id) {
        return webhooks.stream().filter(webhook -> webhook.id() == id).findFirst();
    }

    @Override
    public void remove(Webhook webhook) {
        webhooks.remove(webhook);
    }

    @Override
    public void add(Webhook webhook) {
        webhooks.add(webhook);
    }
}
