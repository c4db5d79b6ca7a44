package org.openchannel.portal.line;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** An answer the operators of a line need not type again. */
@Entity(name = "PortalQuickAnswer")
@Table(name = "portal_quick_answer")
public class QuickAnswer {

    /** How many characters one may have. */
    public static final int LONGEST = 4000;

    @Id
    private long id;

    @Column(name = "line_id", nullable = false)
    private long lineId;

    @Column(name = "body_text", nullable = false, length = LONGEST)
    private String text;

    @Column(name = "created_by", nullable = false)
    private long createdBy;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected QuickAnswer() {
        // for JPA
    }

    static QuickAnswer of(long id, long lineId, String text, long userId, Instant now) {
        var answer = new QuickAnswer();
        answer.id = id;
        answer.lineId = lineId;
        answer.text = text;
        answer.createdBy = userId;
        answer.createdAt = now;
        return answer;
    }

    public long id() {
        return id;
    }

    public long lineId() {
        return lineId;
    }

    public String text() {
        return text;
    }

    public long createdBy() {
        return createdBy;
    }

    public Instant createdAt() {
        return createdAt;
    }
}
