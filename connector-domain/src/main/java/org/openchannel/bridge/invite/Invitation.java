package org.openchannel.bridge.invite;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Lets whoever has its token link one account, for a while. */
@Entity(name = "BridgeInvitation")
@Table(name = "bridge_invitation")
public class Invitation {

    /** How long it lasts. */
    public static final Duration LASTS = Duration.ofMinutes(15);

    private static final int LONGEST_NAME = 200;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "account_id")
    private UUID accountId;

    private String digest;

    @Column(name = "line_name")
    private String lineName;

    @Column(name = "invited_by")
    private long invitedBy;

    @Column(name = "invited_at")
    private Instant invitedAt;

    @Column(name = "ends_at")
    private Instant endsAt;

    @Nullable @Enumerated(EnumType.STRING)
    private End ended;

    protected Invitation() {
        // for JPA
    }

    /** Why an invitation ended early. */
    enum End {
        /** The account is linked: it served its purpose. */
        LINKED,
        /** Somebody took it back. */
        REVOKED
    }

    /**
     * @param line what the portal calls the line
     * @param invitedBy the portal's number of the person
     */
    Invitation(UUID id, UUID accountId, String digest, Host line, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.digest = digest;
        this.lineName = line.name().length() > LONGEST_NAME ? line.name().substring(0, LONGEST_NAME) : line.name();
        this.invitedBy = line.by();
        this.invitedAt = now;
        this.endsAt = now.plus(LASTS);
    }

    /**
     * Where somebody is invited, and by whom.
     *
     * @param name what the portal calls the line
     * @param by the portal's number of the person
     */
    public record Host(String name, long by) {}

    void revoke() {
        if (ended == null) {
            ended = End.REVOKED;
        }
    }

    void served() {
        if (ended == null) {
            ended = End.LINKED;
        }
    }

    /** Whether it may still be used. */
    boolean isOpen(Instant now) {
        return ended == null && now.isBefore(endsAt);
    }

    /** Whether it served its purpose a moment ago, so that whoever used it may see that. */
    boolean hasServed(Instant now) {
        return ended == End.LINKED && now.isBefore(endsAt);
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public String digest() {
        return digest;
    }

    public String lineName() {
        return lineName;
    }

    public long invitedBy() {
        return invitedBy;
    }

    public Instant endsAt() {
        return endsAt;
    }
}
