package org.openchannel.portal.session;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.ImChat;

/**
 * One request of a customer, opened by its first message and closed by an operator, a bot or the line. Somebody holds it,
 * or it waits in the queue of its line; whenever the line is to do something by itself, {@code dueAt} says so.
 */
@Entity(name = "PortalSession")
@Table(name = "portal_session")
public class Session {

    @Id
    private long id;

    @Column(name = "chat_id", nullable = false)
    private long chatId;

    @Column(name = "line_id", nullable = false)
    private long lineId;

    @Column(name = "parent_id", nullable = false)
    private long parentId;

    @Enumerated(EnumType.STRING)
    @Column(nullable = false, length = 20)
    private SessionStatus status;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by")
    private @Nullable Long closedBy;

    @Column(name = "due_at")
    private @Nullable Instant dueAt;

    @Column(name = "is_pinned", nullable = false)
    private boolean isPinned;

    @Column(name = "is_greeted", nullable = false)
    private boolean isGreeted;

    @Column(name = "is_apologised", nullable = false)
    private boolean isApologised;

    @Embedded
    private Turn turn = new Turn();

    @Embedded
    private Rating rating = new Rating();

    protected Session() {
        // for JPA
    }

    /** A new one in {@code chat}, after {@code parentId}, or 0. */
    public static Session opened(long id, ImChat chat, long parentId, Instant now) {
        var session = new Session();
        session.id = id;
        session.chatId = chat.id();
        session.lineId = chat.lineId();
        session.parentId = parentId;
        session.status = SessionStatus.NEW;
        session.openedAt = now;
        return session;
    }

    /** Ends it; {@code userId} is 0 when the line does. */
    public void close(long userId, Instant now) {
        closedBy = userId;
        closedAt = now;
        dueAt = null;
        status = rating.isAwaited() ? SessionStatus.ASKED_FOR_VOTE : SessionStatus.CLOSED;
    }

    /** Whether somebody closed it by hand, so recently that the customer may go on with it. */
    public boolean goesOn(Duration term, Instant now) {
        return closedAt != null
                && closedBy != null
                && closedBy != 0
                && status != SessionStatus.SPAM
                && now.isBefore(closedAt.plus(term));
    }

    /** It goes on: the operator said the last word so far. */
    public void reopen() {
        closedBy = null;
        closedAt = null;
        status = SessionStatus.OPERATOR;
    }

    public void markSpam() {
        status = SessionStatus.SPAM;
    }

    /** It waits in the queue of another line, where nobody skipped it yet. */
    public void moveTo(long newLineId) {
        lineId = newLineId;
        turn.beginAnew();
    }

    /** It is the turn of {@code userId} now, or of nobody. */
    public void held(@Nullable Long userId, Instant now) {
        turn.held(userId, now);
    }

    /** Whoever holds it wants it. */
    public void taken() {
        status = status.code() < SessionStatus.ANSWERED.code() ? SessionStatus.ANSWERED : status;
    }

    /** That operator does not want it. */
    public void skippedBy(long userId) {
        turn.skip(userId);
        status = SessionStatus.SKIPPED;
    }

    /** The customer wrote: what was answered waits for an answer again. */
    public void customerWrote(Instant now) {
        turn.customerWrote(now);
        if (status == SessionStatus.ANSWERED) {
            status = SessionStatus.CUSTOMER;
        } else if (status == SessionStatus.OPERATOR) {
            status = SessionStatus.CUSTOMER_AGAIN;
            dueAt = null;
        }
    }

    /** An operator wrote: the customer was answered. */
    public void operatorWrote(Instant now) {
        turn.wrote(now);
        status = SessionStatus.OPERATOR;
    }

    public void pin(boolean pinned) {
        isPinned = pinned;
    }

    public void greeted() {
        isGreeted = true;
    }

    public void apologised() {
        isApologised = true;
    }

    /** When the line is to look after it next; never, when null. */
    public void wakeAt(@Nullable Instant moment) {
        dueAt = moment;
    }

    public Turn turn() {
        return turn;
    }

    public Rating rating() {
        return rating;
    }

    public boolean isGreeted() {
        return isGreeted;
    }

    public boolean isApologised() {
        return isApologised;
    }

    public long id() {
        return id;
    }

    public long chatId() {
        return chatId;
    }

    /** Whose queue it is in: usually the line its customer writes to, another one after a transfer. */
    public long lineId() {
        return lineId;
    }

    /** The session before it in the same chat; 0 for the first. */
    public long parentId() {
        return parentId;
    }

    public SessionStatus status() {
        return status;
    }

    public Instant openedAt() {
        return openedAt;
    }

    public Optional<Instant> closedAt() {
        return Optional.ofNullable(closedAt);
    }

    public boolean isClosed() {
        return closedAt != null;
    }

    /** When the line is to look after it next. */
    public Optional<Instant> dueAt() {
        return Optional.ofNullable(dueAt);
    }

    /** Whether an operator keeps it: the line does not close it by itself. */
    public boolean isPinned() {
        return isPinned;
    }
}
