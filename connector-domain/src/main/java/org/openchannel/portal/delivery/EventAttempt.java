package org.openchannel.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;

/** One try to bring an event to its handler. */
@Entity(name = "PortalEventAttempt")
@Table(name = "portal_event_attempt")
public class EventAttempt {

    private static final int LONGEST_ANSWER = 1000;

    @Id
    private UUID id;

    @Column(name = "event_id", nullable = false)
    private UUID eventId;

    @Column(nullable = false)
    private int number;

    @Column(nullable = false)
    private int status;

    @Column(nullable = false, length = LONGEST_ANSWER)
    private String answer;

    @Column(name = "took_millis", nullable = false)
    private long tookMillis;

    @Column(name = "made_at", nullable = false)
    private Instant madeAt;

    protected EventAttempt() {
        // for JPA
    }

    static EventAttempt made(UUID id, EventDelivery delivery, Try made, Instant now) {
        var attempt = new EventAttempt();
        attempt.id = id;
        attempt.eventId = delivery.id();
        attempt.number = delivery.attempts();
        attempt.status = made.status();
        attempt.answer = cut(made.answer());
        attempt.tookMillis = made.took().toMillis();
        attempt.madeAt = now;
        return attempt;
    }

    /**
     * What came of a try.
     *
     * @param status of HTTP; 0 when no answer came
     * @param answer the beginning of the body, or why there was none
     */
    public record Try(int status, String answer, Duration took) {

        /** For the list of events: status and answer in one line. */
        String line() {
            return (status == 0 ? answer : "HTTP " + status + " " + answer).strip();
        }
    }

    private static String cut(String answer) {
        return answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER);
    }

    /** What the page of the event shows. */
    public AttemptView view() {
        return new AttemptView(number, status, answer, tookMillis, madeAt);
    }

    public UUID eventId() {
        return eventId;
    }
}
