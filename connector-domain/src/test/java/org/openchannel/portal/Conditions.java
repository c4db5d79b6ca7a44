package org.openchannel.portal;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import org.openchannel.portal.limit.ChangeLimits;
import org.openchannel.portal.limit.CurrentLimits;
import org.openchannel.portal.limit.DefaultLimits;
import org.openchannel.portal.limit.InMemoryLimitChoices;
import org.openchannel.portal.limit.LimitChoices;
import org.openchannel.portal.limit.LimitPlan;
import org.openchannel.portal.limit.RequestMeter;
import org.openchannel.portal.weather.ChangeWeather;
import org.openchannel.portal.weather.ChatLocks;
import org.openchannel.portal.weather.CurrentWeather;
import org.openchannel.portal.weather.Faults;
import org.openchannel.portal.weather.InMemoryFaults;
import org.openchannel.portal.weather.Strike;
import org.openchannel.portal.weather.WeatherReport;
import org.openchannel.shared.MovableClock;

/** Limits and weather of a portal, wired by hand: no limits, a clear sky, and a pause that moves the clock. */
public final class Conditions {

    public final RequestMeter meter = new RequestMeter();
    public final ChatLocks chatLocks = new ChatLocks();
    public final CurrentLimits currentLimits;
    public final ChangeLimits changeLimits;
    public final CurrentWeather currentWeather;
    public final WeatherReport weatherReport;
    public final ChangeWeather changeWeather;
    public final Strike strike;

    private final MovableClock clock;
    private final Queue<Integer> rolls = new ArrayDeque<>();
    private final List<Duration> pauses = new ArrayList<>();

    public Conditions(MovableClock clock, PortalIdentity identity) {
        this(clock, identity, new InMemoryLimitChoices(), new InMemoryFaults());
    }

    public Conditions(MovableClock clock, PortalIdentity identity, LimitChoices choices, Faults faults) {
        this.clock = clock;
        currentLimits = new CurrentLimits(this::changeLimits, clock);
        changeLimits = new ChangeLimits(choices, identity, new DefaultLimits(LimitPlan.OFF), currentLimits);
        weatherReport = new WeatherReport(faults, clock);
        currentWeather = new CurrentWeather(() -> weatherReport, clock);
        changeWeather = new ChangeWeather(faults, currentWeather, clock);
        strike = new Strike(currentWeather, faults, () -> rolls.isEmpty() ? 0 : rolls.remove());
    }

    private ChangeLimits changeLimits() {
        return changeLimits;
    }

    /** What chance rolls next; 0 after that. */
    public void rolls(int... numbers) {
        for (var number : numbers) {
            rolls.add(number);
        }
    }

    /** Waits by moving the clock. */
    public void pause(Duration time) {
        pauses.add(time);
        clock.advance(time);
    }

    /** How long somebody waited, in order. */
    public List<Duration> pauses() {
        return pauses;
    }
}
