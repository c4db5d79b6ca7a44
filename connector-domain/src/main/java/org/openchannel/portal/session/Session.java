package org.openchannel.portal.session;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One request of a customer, opened by its first message and closed by an operator. */
@Entity(name = "PortalSession")
@Table(name = "portal_session")
public class Session {

    @Id
    private long id;

    @Column(name = "chat_id", nullable = false)
    private long chatId;

    @Column(name = "parent_id", nullable = false)
    private long parentId;

    @Column(name = "opened_at", nullable = false)
    private Instant openedAt;

    @Column(name = "closed_at")
    private @Nullable Instant closedAt;

    @Column(name = "closed_by")
    private @Nullable Long closedBy;

    protected Session() {
        // for JPA
    }

    static Session opened(long id, long chatId, long parentId, Instant now) {
        var session = new Session();
        session.id = id;
        session.chatId = chatId;
        session.parentId = parentId;
        session.openedAt = now;
        return session;
    }

    void close(long userId, Instant now) {
        closedBy = userId;
        closedAt = now;
    }

    public long id() {
        return id;
    }

    public long chatId() {
        return chatId;
    }

    /** The session before it in the same chat; 0 for the first. */
    public long parentId() {
        return parentId;
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
}
