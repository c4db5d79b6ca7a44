package org.openchannel.portal.chat;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.chat.ImMessage.Status;

/** How far an outgoing message got. Reports only ever move it forward. */
@Embeddable
class Progress {

    @Column(name = "is_outgoing", nullable = false)
    private boolean isOutgoing;

    @Column(name = "sent_at")
    private @Nullable Instant sentAt;

    @Column(name = "delivered_at")
    private @Nullable Instant deliveredAt;

    @Column(name = "read_at")
    private @Nullable Instant readAt;

    @Column(name = "abandoned_at")
    private @Nullable Instant abandonedAt;

    static Progress of(boolean isOutgoing) {
        var progress = new Progress();
        progress.isOutgoing = isOutgoing;
        return progress;
    }

    boolean isOutgoing() {
        return isOutgoing;
    }

    void sent(Instant now) {
        sentAt = sentAt == null ? now : sentAt;
    }

    void delivered(Instant now) {
        deliveredAt = deliveredAt == null ? now : deliveredAt;
    }

    void read(Instant now) {
        readAt = readAt == null ? now : readAt;
    }

    void abandoned(Instant now) {
        abandonedAt = now;
    }

    /** What that comes to at {@code now}, for a message written at {@code createdAt}. */
    Status status(Instant createdAt, Instant now) {
        if (!isOutgoing) {
            return Status.RECEIVED;
        }
        if (readAt != null) {
            return Status.READ;
        }
        if (deliveredAt != null) {
            return Status.DELIVERED;
        }
        if (abandonedAt != null || !now.isBefore(createdAt.plus(ImMessage.PATIENCE))) {
            return Status.FAILED;
        }
        return sentAt == null ? Status.SENDING : Status.SENT;
    }
}
