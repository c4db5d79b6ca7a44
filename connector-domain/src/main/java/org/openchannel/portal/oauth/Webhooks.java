package org.openchannel.portal.oauth;

import java.util.Optional;

/** The webhooks of this portal. */
public interface Webhooks {

    Optional<Webhook> withHash(String keyHash);

    void add(Webhook webhook);
}
