package org.openchannel.bridge.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;

/**
 * Counts who tries passwords. A browser the keeper entered with before is counted by itself. All others are counted by
 * their address, and together: slowly enough for nobody to guess, and whoever has used their browser is not kept waiting.
 */
@Dependent
@Transactional
public class CountTries {

    private static final String ANYWHERE = "anywhere";

    private final Keepers keepers;
    private final Guesses guesses;
    private final BrowserPasses passes;
    private final Clock clock;

    @Inject
    public CountTries(Keepers keepers, Guesses guesses, BrowserPasses passes, Clock clock) {
        this.keepers = keepers;
        this.guesses = guesses;
        this.passes = passes;
        this.clock = clock;
    }

    /** The hash to try a password of {@code name} against; empty when there is no such keeper, or not now from there. */
    public Optional<String> begin(String name, Doorstep from) {
        return keepers.lock(name)
                .filter(keeper -> !keeper.isProvided())
                .filter(keeper -> mayTry(name, from, clock.instant()))
                .map(Keeper::hash);
    }

    private boolean mayTry(String name, Doorstep from, Instant now) {
        guesses.of(name).stream().filter(guess -> guess.isOver(now)).forEach(guesses::remove);
        var side = side(name, from);
        if (!isKnown(side) && isLockedForAll(name, now)) {
            return false;
        }
        return of(name, side, now).mayTry(Guess.MOST, now)
                && (isKnown(side) || of(name, ANYWHERE, now).mayTry(Guess.MOST_FROM_ANYWHERE, now));
    }

    /** Nothing is kept of whom this turns away: an attack from ever more addresses would fill the database. */
    private boolean isLockedForAll(String name, Instant now) {
        return guesses.find(Guess.place(name, ANYWHERE))
                .filter(guess -> guess.isLocked(now))
                .isPresent();
    }

    /** The password was right; returns what makes the browser known from now on. */
    public String succeeded(String name, Doorstep from) {
        keepers.lock(name)
                .flatMap(keeper -> guesses.find(Guess.place(name, side(name, from))))
                .ifPresent(guesses::remove);
        return passes.browser(name, from.pass()).isPresent() ? from.pass() : passes.give(name);
    }

    private Guess of(String name, String side, Instant now) {
        return guesses.find(Guess.place(name, side)).orElseGet(() -> {
            var guess = new Guess(name, side, now);
            guesses.add(guess);
            return guess;
        });
    }

    private String side(String name, Doorstep from) {
        return passes.browser(name, from.pass()).map(id -> "browser " + id).orElse("address " + from.address());
    }

    private static boolean isKnown(String side) {
        return side.startsWith("browser ");
    }
}
