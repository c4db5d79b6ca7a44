package org.openchannel.portal.oauth;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import org.openchannel.shared.Numbers;
import org.openchannel.shared.Secret;
import org.openchannel.shared.SecretSource;

/** Gives a user a key for scripts. */
@Dependent
public class CreateWebhook {

    private static final int LENGTH = 20;

    private final Webhooks webhooks;
    private final SecretSource secrets;
    private final Numbers numbers;
    private final Clock clock;

    @Inject
    public CreateWebhook(Webhooks webhooks, SecretSource secrets, Numbers numbers, Clock clock) {
        this.webhooks = webhooks;
        this.secrets = secrets;
        this.numbers = numbers;
        this.clock = clock;
    }

    /** The key; it can't be shown again. */
    @Transactional
    public Secret create(long userId, String name, List<String> scopes) {
        var key = secrets.next(LENGTH);
        webhooks.add(Webhook.created(numbers.next("portal_webhook_number"), key.reveal(), userId, name, scopes)
                .at(clock.instant()));
        return key;
    }
}
