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
    private static final int LONGEST_NAME = 200;
    private static final String SCOPE = "[a-z0-9_.]{1,40}";

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

    /**
     * The key; it can't be shown again.
     *
     * @param name for people's eyes, cut to what fits
     * @param scopes what its bearer may call; words that are no scopes are left out
     */
    @Transactional
    public Secret create(long userId, String name, List<String> scopes) {
        var key = secrets.next(LENGTH);
        var words =
                scopes.stream().filter(scope -> scope.matches(SCOPE)).distinct().toList();
        var title = name.substring(0, Math.min(name.length(), LONGEST_NAME));
        webhooks.add(Webhook.created(numbers.next("portal_webhook_number"), key.reveal(), userId, title, words)
                .at(clock.instant()));
        return key;
    }
}
