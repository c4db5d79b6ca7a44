package org.openchannel.portal.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One event on its way to one handler. It is written with whatever caused it, carried as often as needed, and stays
 * for the application's page, with the answer of its last attempt.
 */
@Entity(name = "PortalEventDelivery")
@Table(name = "portal_event")
public class EventDelivery {

    /** Where it is. */
    public enum Status {
        WAITING,
        DELIVERED,
        ABANDONED
    }

    /** In place of a subscription's number: no event, the handler gets the fields as they are. */
    static final long PLAIN = -1;

    private static final int LONGEST_ANSWER = 1000;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "application_id", nullable = false)
    private long applicationId;

    @Column(nullable = false, length = 100)
    private String event;

    @Column(name = "handler_url", nullable = false, length = 1000)
    private String handlerUrl;

    @Column(name = "handler_id", nullable = false)
    private long handlerId;

    @Column(name = "auth_user", nullable = false)
    private long authUser;

    @Column(name = "form_data", nullable = false)
    private String formData;

    @Column(name = "message_id")
    private @Nullable Long messageId;

    @Column(length = 1000)
    private @Nullable String bearers;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private Status status;

    @Column(nullable = false)
    private int attempts;

    @Column(name = "last_answer", length = LONGEST_ANSWER)
    private @Nullable String lastAnswer;

    @Column(name = "raised_at", nullable = false)
    private Instant raisedAt;

    @Column(name = "last_attempt_at")
    private @Nullable Instant lastAttemptAt;

    protected EventDelivery() {
        // for JPA
    }

    static EventDelivery raised(UUID id, Addressee addressee, RaisedEvent raised, String formData, Instant now) {
        var delivery = new EventDelivery();
        delivery.id = id;
        delivery.applicationId = raised.applicationId();
        delivery.event = raised.event();
        delivery.handlerUrl = addressee.handlerUrl();
        delivery.handlerId = addressee.handlerId();
        delivery.authUser = addressee.authUser();
        delivery.formData = formData;
        delivery.messageId = raised.messageId();
        delivery.bearers = addressee.bearers().isEmpty() ? null : addressee.bearers();
        delivery.status = Status.WAITING;
        delivery.raisedAt = now;
        return delivery;
    }

    /**
     * Who gets it: an address, the number of the subscription (0 for none), whose token goes along (0 for none), and
     * whose tokens its data carries, separated by semicolons.
     */
    public record Addressee(String handlerUrl, long handlerId, long authUser, String bearers) {

        public Addressee(String handlerUrl, long handlerId, long authUser) {
            this(handlerUrl, handlerId, authUser, "");
        }
    }

    void accepted(String answer, Instant now) {
        status = Status.DELIVERED;
        attempted(answer, now);
    }

    void attempted(String answer, Instant now) {
        attempts++;
        lastAttemptAt = now;
        lastAnswer = answer.length() <= LONGEST_ANSWER ? answer : answer.substring(0, LONGEST_ANSWER);
    }

    void abandoned() {
        status = Status.ABANDONED;
    }

    /** What the application's page shows. */
    public EventView card() {
        return new EventView(id, event, handlerUrl, formData, status, attempts, lastAnswer, raisedAt, lastAttemptAt);
    }

    public UUID id() {
        return id;
    }

    public long applicationId() {
        return applicationId;
    }

    public String event() {
        return event;
    }

    public String handlerUrl() {
        return handlerUrl;
    }

    public long handlerId() {
        return handlerId;
    }

    public long authUser() {
        return authUser;
    }

    /** Its {@code data} as a PHP form. */
    public String formData() {
        return formData;
    }

    /** Whose tokens its data carries. */
    List<Bearer> bearers() {
        return bearers == null
                ? List.of()
                : Arrays.stream(bearers.split(";", -1)).map(Bearer::parse).toList();
    }

    /** The operator's message it carries, where it carries one. */
    public Optional<Long> messageId() {
        return Optional.ofNullable(messageId);
    }

    public Status status() {
        return status;
    }

    /** How often it was tried. */
    int attempts() {
        return attempts;
    }

    /** The same to be sent once more; whatever became of this one stays. */
    EventDelivery again(UUID other, Instant now) {
        var copy = new EventDelivery();
        copy.id = other;
        copy.applicationId = applicationId;
        copy.event = event;
        copy.handlerUrl = handlerUrl;
        copy.handlerId = handlerId;
        copy.authUser = authUser;
        copy.formData = formData;
        copy.messageId = messageId;
        copy.bearers = bearers;
        copy.status = Status.WAITING;
        copy.raisedAt = now;
        return copy;
    }

    public Instant raisedAt() {
        return raisedAt;
    }
}
