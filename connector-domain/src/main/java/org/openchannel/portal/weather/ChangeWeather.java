package org.openchannel.portal.weather;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** Switches faults on and off, for all nodes and beyond a restart. */
@Dependent
public class ChangeWeather {

    private final Faults faults;
    private final CurrentWeather current;
    private final Clock clock;

    @Inject
    public ChangeWeather(Faults faults, CurrentWeather current, Clock clock) {
        this.faults = faults;
        this.current = current;
        this.clock = clock;
    }

    /** Exactly these from now on; an empty list clears the sky. Of each kind the last counts. */
    @Transactional
    public void to(List<FaultWish> wishes) {
        Arrays.stream(FaultKind.values()).forEach(faults::remove);
        wishes.forEach(wish -> faults.put(Fault.of(wish, clock.instant())));
        current.forget();
    }

    /** This one too, in the place of one of its kind. */
    @Transactional
    public void with(FaultWish wish) {
        faults.put(Fault.of(wish, clock.instant()));
        current.forget();
    }

    /** Without that one. */
    @Transactional
    public void without(FaultKind kind) {
        faults.remove(kind);
        current.forget();
    }
}
