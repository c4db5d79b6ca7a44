package org.openchannel.bridge.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.openchannel.bridge.gateway.MessageStatus;

/** News about a message that came before we learned how the messenger calls it. */
@Entity(name = "BridgeParkedStatus")
@Table(name = "bridge_parked_status")
public class ParkedStatus {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "external_id")
    private String externalId;

    @Enumerated(EnumType.STRING)
    private MessageStatus status;

    @Column(name = "parked_at")
    private Instant parkedAt;

    protected ParkedStatus() {
        // for JPA
    }

    public UUID id() {
        return id;
    }

    public ParkedStatus(UUID id, UUID accountId, String externalId, MessageStatus status, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.externalId = externalId;
        this.status = status;
        this.parkedAt = now;
    }

    public UUID accountId() {
        return accountId;
    }

    public String externalId() {
        return externalId;
    }

    public MessageStatus status() {
        return status;
    }

    public Instant parkedAt() {
        return parkedAt;
    }
}
