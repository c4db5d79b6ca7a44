package org.openchannel.portal.botwork;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A bot's care for one session of a line: it ends when somebody else takes over, or the session does. */
@Entity(name = "PortalBotDuty")
@Table(name = "portal_bot_duty")
public class BotDuty {

    @Id
    @Column(name = "session_id")
    private long sessionId;

    @Version
    private long version;

    @Column(name = "chat_id", nullable = false)
    private long chatId;

    @Column(name = "bot_id", nullable = false)
    private long botId;

    @Column(name = "began_at", nullable = false)
    private Instant beganAt;

    @Column(name = "relieve_at")
    private @Nullable Instant relieveAt;

    @Column(name = "ended_at")
    private @Nullable Instant endedAt;

    protected BotDuty() {
        // for JPA
    }

    static BotDuty begun(long sessionId, long chatId, long botId) {
        var duty = new BotDuty();
        duty.sessionId = sessionId;
        duty.chatId = chatId;
        duty.botId = botId;
        return duty;
    }

    BotDuty from(Instant now, @Nullable Instant until) {
        beganAt = now;
        relieveAt = until;
        endedAt = null;
        return this;
    }

    void give(long otherBotId) {
        botId = otherBotId;
    }

    void end(Instant now) {
        endedAt = endedAt == null ? now : endedAt;
    }

    public long sessionId() {
        return sessionId;
    }

    public long chatId() {
        return chatId;
    }

    public long botId() {
        return botId;
    }

    /** When the queue takes over at the latest. */
    public Optional<Instant> relieveAt() {
        return Optional.ofNullable(relieveAt);
    }

    public boolean isOver() {
        return endedAt != null;
    }
}
