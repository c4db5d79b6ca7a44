package org.openchannel.portal.weather;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Says which faults are on. */
@Dependent
@Transactional
public class WeatherReport {

    private final Faults faults;
    private final Clock clock;

    @Inject
    public WeatherReport(Faults faults, Clock clock) {
        this.faults = faults;
        this.clock = clock;
    }

    /** Those that are on, in the order of {@link FaultKind}. */
    public List<FaultView> faults() {
        var now = clock.instant();
        return faults.all().stream()
                .filter(fault -> fault.isOn(now))
                .map(Fault::view)
                .sorted((one, other) -> one.kind().compareTo(other.kind()))
                .toList();
    }

    List<Fault> all() {
        return faults.all();
    }
}
