package org.openchannel.simulator.device;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.Secret;

/** A device's wait for a telephone: which codes it shows, and when time moves it on. */
@Embeddable
class Wait {

    private @Nullable String codes;

    @Column(name = "code_index")
    private int index;

    @Column(name = "turns_at")
    private @Nullable Instant turnsAt;

    protected Wait() {
        // for JPA
    }

    /** Nothing to wait for. */
    static Wait none() {
        return new Wait();
    }

    /** Begins to show codes. */
    static Wait showing(Codes codes, Instant now) {
        var wait = until(now.plus(Device.FIRST_CODE));
        wait.codes = codes.text();
        return wait;
    }

    /** Waits for time to pass. */
    static Wait until(Instant end) {
        var wait = new Wait();
        wait.turnsAt = end;
        return wait;
    }

    boolean isOver(Instant now) {
        return turnsAt != null && !now.isBefore(turnsAt);
    }

    /** Shows the next code; returns whether there was one. */
    boolean showNext(Instant now) {
        if (codes == null || index + 1 >= Codes.COUNT) {
            return false;
        }
        index++;
        turnsAt = now.plus(Device.LATER_CODE);
        return true;
    }

    /** Whether {@code code} is the one to type, the one to scan, or was so a moment ago. */
    boolean shows(String code, Instant now) {
        if (codes == null || turnsAt == null) {
            return false;
        }
        var mine = new Codes(codes);
        if (Secret.of(mine.scanned(index)).matches(code)
                || Secret.of(mine.typed()).matches(Codes.likeTyped(code))) {
            return true;
        }
        Duration remaining = Duration.between(now, turnsAt);
        return index > 0
                && remaining.compareTo(Device.LATER_CODE.minus(Device.GRACE)) > 0
                && Secret.of(mine.scanned(index - 1)).matches(code);
    }

    Optional<ShownCode> code() {
        if (codes == null || turnsAt == null) {
            return Optional.empty();
        }
        var mine = new Codes(codes);
        return Optional.of(new ShownCode(mine.scanned(index), mine.typed(), index + 1, Codes.COUNT, turnsAt));
    }

    Optional<Instant> turnsAt() {
        return Optional.ofNullable(turnsAt);
    }
}
