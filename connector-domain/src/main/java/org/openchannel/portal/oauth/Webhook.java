package org.openchannel.portal.oauth;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;

/** A key with which a script calls the REST door as a user. */
@Entity(name = "PortalWebhook")
@Table(name = "portal_webhook")
public class Webhook {

    @Id
    private long id;

    @Column(name = "key_hash", nullable = false, length = 64)
    private String keyHash;

    @Column(name = "user_id", nullable = false)
    private long userId;

    @Column(nullable = false, length = 200)
    private String name;

    @Column(nullable = false, length = 500)
    private String scopes;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected Webhook() {
        // for JPA
    }

    static Webhook created(long id, String key, long userId, String name, List<String> scopes) {
        var webhook = new Webhook();
        webhook.id = id;
        webhook.keyHash = Token.hash(key);
        webhook.userId = userId;
        webhook.name = name;
        webhook.scopes = String.join(",", scopes);
        return webhook;
    }

    Webhook at(Instant now) {
        createdAt = now;
        return this;
    }

    /** What pages show of it; the key itself is nowhere any more. */
    public WebhookCard card() {
        return new WebhookCard(id, userId, name, scopes(), createdAt);
    }

    public long id() {
        return id;
    }

    public String keyHash() {
        return keyHash;
    }

    public long userId() {
        return userId;
    }

    public String name() {
        return name;
    }

    public List<String> scopes() {
        return scopes.isEmpty() ? List.of() : List.of(scopes.split(","));
    }

    public Instant createdAt() {
        return createdAt;
    }
}
