package org.openchannel.bridge.settings;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.openchannel.bridge.audit.WriteDeed;

/** Changes whom an account does not listen to: what two people do at once to different numbers does not disturb them. */
@Dependent
public class ChangeIgnored {

    private final IgnoredNumbers numbers;
    private final AllSettings settings;
    private final WriteDeed deeds;
    private final Clock clock;

    @Inject
    public ChangeIgnored(IgnoredNumbers numbers, AllSettings settings, WriteDeed deeds, Clock clock) {
        this.numbers = numbers;
        this.settings = settings;
        this.deeds = deeds;
        this.clock = clock;
    }

    /** How many are new among the ignored, and how many are heard again. */
    public record Count(int ignored, int heard) {}

    /**
     * Ignores some, and hears others again.
     *
     * @param ignore in E.164
     * @param hear in E.164
     */
    @Transactional
    public Count change(UUID account, Collection<String> ignore, Collection<String> hear, String by) {
        if (ignore.isEmpty() && hear.isEmpty()) {
            return new Count(0, 0);
        }
        var kept = settings.lock(account);
        var heard = numbers.remove(account, hear);
        var ignored = numbers.add(account, ignore, clock.instant());
        kept.ignores(numbers.count(account) > 0);
        if (!ignored.isEmpty()) {
            deeds.writeAbout(account, by, "ignore-number", "", named(ignored));
        }
        if (!heard.isEmpty()) {
            deeds.writeAbout(account, by, "hear-number", named(heard), "");
        }
        return new Count(ignored.size(), heard.size());
    }

    private static String named(List<String> phones) {
        return phones.size() == 1 ? phones.get(0) : phones.size() + ": " + String.join(", ", phones);
    }
}
