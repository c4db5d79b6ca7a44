package org.openchannel.portal.weather;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.Optional;

/** Lets faults strike. */
@Dependent
public class Strike {

    private final CurrentWeather weather;
    private final Faults faults;
    private final Chance chance;

    @Inject
    public Strike(CurrentWeather weather, Faults faults, Chance chance) {
        this.weather = weather;
        this.faults = faults;
        this.chance = chance;
    }

    /** Whether the fault of that kind strikes {@code name}, a method or an event, this time. */
    public boolean hits(FaultKind kind, String name) {
        return struck(kind, name).isPresent();
    }

    /** How long {@code name} is delayed this time; empty when it is not. */
    public Optional<Duration> delay(FaultKind kind, String name) {
        return struck(kind, name).map(fault -> Duration.ofSeconds(fault.seconds()));
    }

    private Optional<Fault> struck(FaultKind kind, String name) {
        return weather.find(kind, name)
                .filter(fault -> chance.roll() < fault.percent())
                .filter(fault -> fault.timesLeft() == null || faults.use(kind));
    }
}
