package org.openchannel.bridge.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Optional;

/** Counts who tries passwords. */
@Dependent
@Transactional
public class CountTries {

    private final Keepers keepers;
    private final Clock clock;

    @Inject
    public CountTries(Keepers keepers, Clock clock) {
        this.keepers = keepers;
        this.clock = clock;
    }

    /** The hash to try a password of {@code name} against; empty when there is no such keeper, or not now. */
    public Optional<String> begin(String name) {
        return keepers.lock(name)
                .filter(keeper -> keeper.mayTry(clock.instant()))
                .map(Keeper::hash);
    }

    /** The password was right. */
    public void succeeded(String name) {
        keepers.lock(name).ifPresent(Keeper::entered);
    }
}
