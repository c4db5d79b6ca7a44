package org.openchannel.portal.bot;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** Somebody who registers bots through a webhook, known by a key of their own. Its number is negative. */
@Entity(name = "PortalBotOwner")
@Table(name = "portal_bot_owner")
public class BotOwner {

    @Id
    private long id;

    @Column(name = "key_hash", nullable = false, length = 64)
    private String keyHash;

    @Column(name = "sealed_key", nullable = false, length = 500)
    private String sealedKey;

    protected BotOwner() {
        // for JPA
    }

    static BotOwner holding(long number, String keyHash, String sealedKey) {
        var owner = new BotOwner();
        owner.id = -number;
        owner.keyHash = keyHash;
        owner.sealedKey = sealedKey;
        return owner;
    }

    public long id() {
        return id;
    }

    public String keyHash() {
        return keyHash;
    }

    String sealedKey() {
        return sealedKey;
    }
}
