package org.openchannel.simulator.hook;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;

/** One thing a device is to learn. Its words stay the same over all attempts, so that its signature does, too. */
@Entity(name = "SimulatorNotice")
@Table(name = "simulator_notice")
public class Notice {

    @Id
    private UUID id;

    @Column(name = "device_id")
    private UUID device;

    private String body;

    @Column(name = "happened_at")
    private Instant happenedAt;

    protected Notice() {
        // for JPA
    }

    /** A notice whose {@code body} is posted to the letter. */
    public static Notice of(UUID id, UUID device, String body, Instant now) {
        var notice = new Notice();
        notice.id = id;
        notice.device = device;
        notice.body = body;
        notice.happenedAt = now;
        return notice;
    }

    public UUID id() {
        return id;
    }

    /** Who is to learn it. */
    public UUID device() {
        return device;
    }

    public String body() {
        return body;
    }

    public Instant happenedAt() {
        return happenedAt;
    }
}
