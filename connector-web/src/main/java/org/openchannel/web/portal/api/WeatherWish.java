package org.openchannel.web.portal.api;

import jakarta.ws.rs.WebApplicationException;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.openchannel.portal.limit.LimitPlan;
import org.openchannel.portal.limit.Limits;
import org.openchannel.portal.weather.FaultKind;
import org.openchannel.portal.weather.FaultWish;

/** Reads what weather a program wants. */
final class WeatherWish {

    private WeatherWish() {}

    /** Absent when it does not speak of faults. */
    static Optional<List<FaultWish>> faults(Asked asked) {
        return asked.objects("faults")
                .map(faults -> faults.stream().map(WeatherWish::fault).toList());
    }

    /** What is in force, changed by what is asked for; absent when it does not speak of limits. */
    static Optional<Limits> limits(Asked asked, Limits inForce) {
        return asked.has("limits") ? Optional.of(changed(Asked.in(asked.object("limits")), inForce)) : Optional.empty();
    }

    private static FaultWish fault(Asked asked) {
        var word = asked.requireText("kind");
        var kind = FaultKind.of(word).orElseThrow(() -> Problem.wrong("There is no fault \"" + word + "\""));
        return sensible(() -> new FaultWish(
                kind,
                asked.whole("percent").orElse(100),
                asked.whole("times").orElse(null),
                asked.text("scope").orElse(""),
                asked.whole("seconds").orElse(0),
                asked.number("lastsSeconds").orElse(null)));
    }

    private static Limits changed(Asked asked, Limits inForce) {
        var basis = asked.text("plan")
                .map(word -> LimitPlan.of(word)
                        .orElseThrow(() -> Problem.wrong("There is no plan \"" + word + "\""))
                        .limits())
                .orElse(inForce);
        return sensible(() -> new Limits(
                asked.whole("burst").orElse(basis.burst()),
                asked.decimal("perSecond").map(BigDecimal::doubleValue).orElse(basis.perSecond()),
                asked.whole("operatingSeconds").orElse(basis.operatingSeconds()),
                asked.whole("cutSeconds").orElse(basis.cutSeconds()),
                asked.flag("overloaded").orElse(basis.isOverloaded()),
                asked.has("costs") ? costs(Asked.in(asked.object("costs"))) : basis.costs()));
    }

    private static Map<String, BigDecimal> costs(Asked asked) {
        var costs = new LinkedHashMap<String, BigDecimal>();
        asked.names()
                .forEach(method -> costs.put(
                        method.toLowerCase(Locale.ROOT), asked.decimal(method).orElse(BigDecimal.ZERO)));
        return costs;
    }

    private static <T> T sensible(Supplier<T> wish) {
        try {
            return wish.get();
        } catch (IllegalArgumentException e) {
            throw problem(e);
        }
    }

    private static WebApplicationException problem(IllegalArgumentException refusal) {
        return Problem.wrong(String.valueOf(refusal.getMessage()));
    }
}
