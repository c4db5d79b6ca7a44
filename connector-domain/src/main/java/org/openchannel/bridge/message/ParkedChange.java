package org.openchannel.bridge.message;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A change of a message that came before the message itself. */
@Entity(name = "BridgeParkedChange")
@Table(name = "bridge_parked_change")
public class ParkedChange {

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Nullable @Column(name = "external_id")
    private String externalId;

    @Nullable @Column(name = "im_message_id")
    private Long imMessageId;

    @Nullable @Column(name = "body")
    private String words;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Column(name = "parked_at")
    private Instant parkedAt;

    protected ParkedChange() {
        // for JPA
    }

    public UUID id() {
        return id;
    }

    private ParkedChange(UUID id, UUID accountId, Change change, Instant now) {
        this.id = id;
        this.accountId = accountId;
        this.words = change.words() == null ? null : change.words().replace("\0", "");
        this.changedAt = change.at();
        this.parkedAt = now;
    }

    /** Of a message a messenger calls so. */
    static ParkedChange of(UUID id, MessengerName name, Change change, Instant now) {
        var parked = new ParkedChange(id, name.accountId(), change, now);
        parked.externalId = name.externalId();
        return parked;
    }

    /** Of an operator's message. */
    static ParkedChange of(UUID id, PortalName name, Change change, Instant now) {
        var parked = new ParkedChange(id, name.accountId(), change, now);
        parked.imMessageId = name.imMessageId();
        return parked;
    }

    /** What the messenger calls the message, where it is one of a messenger. */
    Optional<MessengerName> ofMessenger() {
        return Optional.ofNullable(externalId).map(name -> new MessengerName(accountId, name));
    }

    /** What the portal calls the message, where it is an operator's. */
    Optional<PortalName> ofPortal() {
        return Optional.ofNullable(imMessageId).map(name -> new PortalName(accountId, name));
    }

    Change change() {
        return new Change(words, changedAt);
    }

    public Instant parkedAt() {
        return parkedAt;
    }
}
