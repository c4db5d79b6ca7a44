package org.openchannel.portal.weather;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** One fault that is on. */
@Entity(name = "PortalFault")
@Table(name = "portal_fault")
public class Fault {

    @Id
    @Enumerated(EnumType.STRING)
    @Column(length = 30)
    private FaultKind kind;

    @Column(nullable = false)
    private int percent;

    @Column(name = "times_left")
    private @Nullable Integer timesLeft;

    @Column(nullable = false, length = 500)
    private String scope;

    @Column(nullable = false)
    private int seconds;

    @Column(name = "ends_at")
    private @Nullable Instant endsAt;

    protected Fault() {
        // for JPA
    }

    static Fault of(FaultWish wish, Instant now) {
        var fault = new Fault();
        fault.kind = wish.kind();
        fault.percent = wish.percent();
        fault.timesLeft = wish.times();
        fault.scope = wish.scope();
        fault.seconds = wish.kind().hasSeconds() ? wish.seconds() : 0;
        var lasts = wish.lastsSeconds();
        fault.endsAt = lasts == null ? null : now.plusSeconds(lasts);
        return fault;
    }

    /** Whether it could strike {@code name}, a method or an event, now. */
    boolean concerns(String name, Instant now) {
        return isOn(now)
                && (scope.isEmpty() || Arrays.stream(scope.split(",", -1)).anyMatch(one -> fits(one, name)));
    }

    private static boolean fits(String pattern, String name) {
        var words = pattern.strip().toLowerCase(Locale.ROOT).replace(".", "\\.").replace("*", ".*");
        return name.toLowerCase(Locale.ROOT).matches(words);
    }

    boolean isOn(Instant now) {
        return (endsAt == null || now.isBefore(endsAt)) && (timesLeft == null || timesLeft > 0);
    }

    /** For those that end after a number of strikes: one less. Only for repositories. */
    public void struck() {
        timesLeft = timesLeft == null ? null : timesLeft - 1;
    }

    /** What pages and programs may know. */
    public FaultView view() {
        return new FaultView(kind, percent, timesLeft, scope, seconds, endsAt);
    }

    public FaultKind kind() {
        return kind;
    }

    int percent() {
        return percent;
    }

    /** How many strikes are left; absent for any number. */
    public @Nullable Integer timesLeft() {
        return timesLeft;
    }

    int seconds() {
        return seconds;
    }
}
