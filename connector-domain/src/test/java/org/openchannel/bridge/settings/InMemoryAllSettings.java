package org.openchannel.bridge.settings;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.shared.memory.ChangeWatch;

/** Settings that last as long as the test. */
public final class InMemoryAllSettings implements AllSettings {

    private final Map<UUID, Settings> all = new HashMap<>();

    @Override
    public Optional<Settings> find(UUID account) {
        return Optional.ofNullable(all.get(account));
    }

    @Override
    public Settings lock(UUID account) {
        ChangeWatch.changed();
        return all.computeIfAbsent(account, id -> new Settings(id));
    }

    /** An account sends so far apart. */
    public void keepsPace(UUID account, Duration interval, Duration campaignInterval) {
        var settings = lock(account);
        settings.change(settings.view().switches(), Pace.of(interval, campaignInterval));
    }

    /** An account's chats are so. */
    public void switched(UUID account, ChatSwitches switches) {
        var settings = lock(account);
        settings.change(switches, settings.view().pace());
    }

    /** The accounts whose portals may send SMS through them. */
    public List<UUID> withSms() {
        return all.values().stream()
                .filter(settings -> settings.view().switches().smsProvider())
                .map(Settings::accountId)
                .toList();
    }
}
