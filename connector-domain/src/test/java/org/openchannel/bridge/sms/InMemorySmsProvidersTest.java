package org.openchannel.bridge.sms;

import java.util.UUID;
import org.openchannel.bridge.settings.InMemoryAllSettings;

class InMemorySmsProvidersTest implements SmsProvidersContract {

    private final InMemorySmsProviders providers = new InMemorySmsProviders(new InMemoryAllSettings());

    @Override
    public SmsProviders smsProviders() {
        return providers;
    }

    @Override
    public UUID provider() {
        return new UUID(0, 1);
    }
}
