package org.openchannel.portal.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Whose turn it is: who holds a session since when, whether they wrote, and who passed it on before. */
@Embeddable
public class Turn {

    @Column(name = "operator_id")
    private @Nullable Long operatorId;

    @Column(name = "held_since")
    private @Nullable Instant heldSince;

    /** Whether a bot of the line holds it. */
    @Column(name = "is_with_bot", nullable = false)
    private boolean isWithBot;

    /** Numbers of users, separated by commas. */
    @Column(nullable = false, length = 4000)
    private String skipped = "";

    @Column(name = "answered_at")
    private @Nullable Instant answeredAt;

    @Column(name = "waiting_since")
    private @Nullable Instant waitingSince;

    @Column(name = "is_late", nullable = false)
    private boolean isLate;

    @Column(name = "operator_wrote_at")
    private @Nullable Instant wroteAt;

    /** When an operator wrote last. */
    public Optional<Instant> wroteAt() {
        return Optional.ofNullable(wroteAt);
    }

    /** Whether any operator wrote. */
    public boolean isAnswered() {
        return answeredAt != null;
    }

    void wrote(Instant now) {
        answeredAt = answeredAt == null ? now : answeredAt;
        wroteAt = now;
        waitingSince = null;
        isLate = false;
    }

    public Optional<Long> operatorId() {
        return Optional.ofNullable(operatorId);
    }

    public Optional<Instant> heldSince() {
        return Optional.ofNullable(heldSince);
    }

    public boolean isWithBot() {
        return isWithBot;
    }

    void held(@Nullable Long userId, Instant now) {
        operatorId = userId;
        heldSince = now;
        waitingSince = isWithBot && waitingSince != null ? now : waitingSince;
        isWithBot = false;
    }

    public void withBot() {
        isWithBot = true;
    }

    public List<Long> skipped() {
        return skipped.isEmpty()
                ? List.of()
                : Arrays.stream(skipped.split(",", -1)).map(Long::valueOf).toList();
    }

    void skip(long userId) {
        if (!skipped().contains(userId)) {
            skipped = skipped.isEmpty() ? String.valueOf(userId) : skipped + "," + userId;
        }
    }

    public void beginAnew() {
        skipped = "";
    }

    /** Since when the customer waits for an answer. */
    public Optional<Instant> waitingSince() {
        return Optional.ofNullable(waitingSince);
    }

    /** The customer wrote; who waits already waits on. */
    void customerWrote(Instant now) {
        waitingSince = waitingSince == null ? now : waitingSince;
    }

    /** Whether heads were told that the customer waits for too long. */
    public boolean isLate() {
        return isLate;
    }

    /** They are told now. */
    public void late() {
        isLate = true;
    }
}
