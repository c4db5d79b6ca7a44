package org.openchannel.bridge.access;

import java.util.List;
import java.util.Optional;

/** Passwords that were tried. Whoever asks or changes holds the keeper's lock. */
public interface Guesses {

    void add(Guess guess);

    /** The one of that {@link Guess#place}. */
    Optional<Guess> find(String place);

    /** All of one keeper. */
    List<Guess> of(String keeper);

    void remove(Guess guess);
}
