package org.openchannel.portal.botevent;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** Something a bot is told when it asks; it stays until the bot confirms it. */
@Entity(name = "PortalBotEvent")
@Table(name = "portal_bot_event")
public class FetchedEvent {

    @Id
    private long id;

    @Column(name = "bot_id", nullable = false)
    private long botId;

    @Column(nullable = false, length = 100)
    private String event;

    @Column(nullable = false)
    private String facts;

    @Column(name = "raised_at", nullable = false)
    private Instant raisedAt;

    protected FetchedEvent() {
        // for JPA
    }

    static FetchedEvent raised(long id, long botId, String event, String facts, Instant now) {
        var fetched = new FetchedEvent();
        fetched.id = id;
        fetched.botId = botId;
        fetched.event = event;
        fetched.facts = facts;
        fetched.raisedAt = now;
        return fetched;
    }

    public long id() {
        return id;
    }

    public long botId() {
        return botId;
    }

    public String event() {
        return event;
    }

    /** What it says, as {@link TreeText} wrote it. */
    public String facts() {
        return facts;
    }

    public Instant raisedAt() {
        return raisedAt;
    }
}
