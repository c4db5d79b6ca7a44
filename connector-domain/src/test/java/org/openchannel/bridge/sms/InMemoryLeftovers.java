package org.openchannel.bridge.sms;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** What portals sent as SMS and is no order, as long as the test lasts. */
public final class InMemoryLeftovers implements Leftovers {

    private final Map<UUID, Leftover> all = new LinkedHashMap<>();

    @Override
    public void add(Leftover leftover) {
        all.put(leftover.id(), leftover);
    }

    @Override
    public Optional<Leftover> find(UUID id) {
        return Optional.ofNullable(all.get(id));
    }

    @Override
    public Optional<Leftover> called(UUID account, String orderId) {
        return all.values().stream()
                .filter(leftover -> leftover.accountId().equals(account)
                        && leftover.orderId().equals(orderId))
                .findFirst();
    }

    @Override
    public void remove(UUID id) {
        all.remove(id);
    }
}
