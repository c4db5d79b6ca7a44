package org.openchannel.bridge.access;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Tried passwords of one test. */
public final class InMemoryGuesses implements Guesses {

    private final Map<String, Guess> guesses = new HashMap<>();

    @Override
    public void add(Guess guess) {
        guesses.put(guess.place(), guess);
    }

    @Override
    public Optional<Guess> find(String place) {
        return Optional.ofNullable(guesses.get(place));
    }

    @Override
    public List<Guess> of(String keeper) {
        return guesses.values().stream()
                .filter(guess -> guess.keeper().equals(keeper))
                .toList();
    }

    @Override
    public void remove(Guess guess) {
        guesses.remove(guess.place());
    }
}
