package org.openchannel.portal.call;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.oauth.WebhookNews;

/** What a webhook called is forgotten with it. */
@Dependent
public class DropCalls implements WebhookNews {

    private final RestCalls calls;

    @Inject
    public DropCalls(RestCalls calls) {
        this.calls = calls;
    }

    @Override
    public void revoked(long id) {
        calls.dropOf(-id);
    }
}
