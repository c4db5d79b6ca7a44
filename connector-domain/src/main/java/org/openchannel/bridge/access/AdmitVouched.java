package org.openchannel.bridge.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.openchannel.bridge.access.NotVouchedException.Why;
import org.openchannel.bridge.audit.WriteDeed;

/**
 * Makes keepers of those a provider vouches for, with the role it gives them each time. They are known by their subject:
 * names change hands, and nobody gets in as a keeper with a password by being called like them elsewhere.
 */
@Dependent
public class AdmitVouched {

    private static final String BY = "(provider)";

    private final Keepers keepers;
    private final SignOutEverywhere signOut;
    private final WriteDeed deeds;
    private final Clock clock;

    @Inject
    public AdmitVouched(Keepers keepers, SignOutEverywhere signOut, WriteDeed deeds, Clock clock) {
        this.keepers = keepers;
        this.signOut = signOut;
        this.deeds = deeds;
        this.clock = clock;
    }

    /**
     * Lets somebody be a keeper; returns the keeper's name.
     *
     * @throws NotVouchedException when they have no role here, or no name that can be used
     */
    @Transactional(rollbackOn = NotVouchedException.class)
    public String admit(Vouched person) throws NotVouchedException {
        var role = person.role().orElseThrow(() -> new NotVouchedException(Why.NOBODY, "Somebody has no role here"));
        var name = person.name().strip().toLowerCase(Locale.ROOT);
        var all = keepers.lockAll();
        var namesake = all.stream().filter(keeper -> keeper.name().equals(name)).findFirst();
        if (!ArrangeKeepers.isName(name)
                || namesake.filter(keeper -> !keeper.isOf(person.subject())).isPresent()) {
            throw new NotVouchedException(Why.NAME, "Somebody's name can't be used here, or is somebody else's");
        }
        forgetOldNames(all, name, person.subject());
        take(namesake, name, role, person.subject());
        deeds.write(name, "enter", name, "", BY);
        return name;
    }

    private void forgetOldNames(List<Keeper> all, String name, String subject) {
        all.stream()
                .filter(keeper -> keeper.isOf(subject) && !keeper.name().equals(name))
                .forEach(keeper -> {
                    signOut.signOut(keeper.name());
                    keepers.remove(keeper);
                    deeds.write(
                            BY, "remove-keeper", keeper.name(), keeper.role().name(), name);
                });
    }

    private void take(Optional<Keeper> known, String name, KeeperRole role, String subject) {
        if (known.isEmpty()) {
            keepers.add(Keeper.provided(name, role, subject, clock.instant()));
            deeds.write(BY, "add-keeper", name, "", role.name());
            return;
        }
        var keeper = known.get();
        if (keeper.role() != role) {
            deeds.write(BY, "change-keeper", name, keeper.role().name(), role.name());
            keeper.take(role, clock.instant());
        }
    }
}
