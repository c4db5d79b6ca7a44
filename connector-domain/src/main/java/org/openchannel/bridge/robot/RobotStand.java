package org.openchannel.bridge.robot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** How one portal knows our robot. */
@Entity(name = "BridgeRobotStand")
@Table(name = "bridge_robot_stand")
public class RobotStand {

    private static final int LONGEST_TROUBLE = 500;

    @Id
    @Column(name = "installation_id")
    private UUID installationId;

    @Column(name = "asked_at")
    private Instant askedAt;

    /** What identifies the card the portal has; "" when it has none. */
    private String card;

    @Nullable @Column(name = "told_at")
    private Instant toldAt;

    @Nullable private String trouble;

    protected RobotStand() {
        // for JPA
    }

    public RobotStand(UUID installation, Instant now) {
        this.installationId = installation;
        this.askedAt = now;
        this.card = "";
    }

    /** Somebody wants it looked after. */
    void asked(Instant now) {
        askedAt = now;
    }

    /** The portal has this card now; "" when it has none any more. */
    void told(String its, Instant now) {
        card = its;
        toldAt = now;
        trouble = null;
    }

    /** The portal did not take it. */
    void refused(String why) {
        trouble = why.length() > LONGEST_TROUBLE ? why.substring(0, LONGEST_TROUBLE) : why;
    }

    /** Whether the portal has that card, since it last forgot everything. */
    boolean isKnownAs(String wanted, Instant forgotAt) {
        return card.equals(wanted) && (wanted.isEmpty() || (toldAt != null && !toldAt.isBefore(forgotAt)));
    }

    public UUID installationId() {
        return installationId;
    }

    /** When somebody last wanted it looked after. */
    public Instant askedAt() {
        return askedAt;
    }

    /** Why the portal does not know it; null when nothing is wrong. */
    public @Nullable String trouble() {
        return trouble;
    }
}
