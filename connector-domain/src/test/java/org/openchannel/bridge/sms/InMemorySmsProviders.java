package org.openchannel.bridge.sms;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.settings.InMemoryAllSettings;

/** SMS providers that last as long as the test. */
public final class InMemorySmsProviders implements SmsProviders {

    private final Map<UUID, SmsProvider> all = new LinkedHashMap<>();
    private final InMemoryAllSettings settings;

    public InMemorySmsProviders(InMemoryAllSettings settings) {
        this.settings = settings;
    }

    @Override
    public List<UUID> wanted() {
        return settings.withSms();
    }

    @Override
    public List<SmsProvider> all() {
        return List.copyOf(all.values());
    }

    @Override
    public Optional<SmsProvider> find(UUID account) {
        return Optional.ofNullable(all.get(account));
    }

    @Override
    public void keep(SmsProvider provider) {
        all.put(provider.accountId(), provider);
    }

    @Override
    public void remove(UUID account) {
        all.remove(account);
    }
}
