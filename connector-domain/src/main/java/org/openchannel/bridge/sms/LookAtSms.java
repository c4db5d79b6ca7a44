package org.openchannel.bridge.sms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.UUID;

/** Shows how an account stands as SMS provider. */
@Dependent
public class LookAtSms {

    private final SmsProviders providers;

    @Inject
    public LookAtSms(SmsProviders providers) {
        this.providers = providers;
    }

    /** Why the portal does not take it; empty when nothing is wrong. */
    public Optional<String> trouble(UUID account) {
        return providers.find(account).map(SmsProvider::trouble);
    }
}
