package org.openchannel.portal.oauth;

import java.util.List;
import java.util.Optional;

/** The webhooks of this portal. */
public interface Webhooks {

    Optional<Webhook> withHash(String keyHash);

    /** All, in the order they were made. */
    List<Webhook> all();

    Optional<Webhook> find(long id);

    void add(Webhook webhook);

    void remove(Webhook webhook);
}
