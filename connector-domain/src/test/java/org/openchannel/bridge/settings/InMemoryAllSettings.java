package org.openchannel.bridge.settings;

import java.time.Duration;
import java.time.Instant;
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

    @Override
    public List<UUID> takePresences(Instant now, Instant next, int most) {
        var due = all.values().stream()
                .filter(settings -> settings.isPresenceDue(now))
                .limit(most)
                .toList();
        due.forEach(settings -> settings.presenceDue(next));
        return due.stream().map(Settings::accountId).toList();
    }

    @Override
    public void endPresence(UUID account) {
        var settings = all.get(account);
        if (settings != null && !settings.view().switches().showOnline()) {
            settings.presenceDue(null);
        }
    }

    /** Whether an account ignores anybody. */
    public void ignores(UUID account, boolean anybody) {
        lock(account).ignores(anybody);
    }

    /** An account sends nothing, or again. */
    public void pauses(UUID account, boolean isPaused) {
        var settings = lock(account);
        if (isPaused) {
            settings.pause(Instant.EPOCH);
        } else {
            settings.resume();
        }
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
