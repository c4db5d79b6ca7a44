package org.openchannel.bridge.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who may enter the console. */
@Entity(name = "BridgeKeeper")
@Table(name = "bridge_keeper")
public class Keeper {

    /** How often a password may be wrong in a row. */
    public static final int MOST_TRIES = 5;

    /** How long a name is locked then. */
    public static final Duration LOCKED = Duration.ofMinutes(15);

    @Id
    private String name;

    private String hash;

    @Enumerated(EnumType.STRING)
    private KeeperRole role;

    private int tries;

    @Column(name = "locked_until")
    private @Nullable Instant lockedUntil;

    @Column(name = "changed_at")
    private Instant changedAt;

    protected Keeper() {
        // for JPA
    }

    /** @param hash of the password */
    public Keeper(String name, KeeperRole role, String hash, Instant now) {
        this.name = name;
        this.role = role;
        this.hash = hash;
        this.changedAt = now;
    }

    /**
     * Somebody is about to try a password. It counts before anybody knows whether it is right, so that many tries at once
     * are as many as one after the other.
     *
     * @return whether they may
     */
    boolean mayTry(Instant now) {
        if (lockedUntil != null && now.isBefore(lockedUntil)) {
            return false;
        }
        if (lockedUntil != null) {
            tries = 0;
            lockedUntil = null;
        }
        tries++;
        if (tries >= MOST_TRIES) {
            lockedUntil = now.plus(LOCKED);
        }
        return true;
    }

    /** The password was right. */
    void entered() {
        tries = 0;
        lockedUntil = null;
    }

    void usePassword(String newHash, Instant now) {
        hash = newHash;
        changedAt = now;
        entered();
    }

    void take(KeeperRole newRole, Instant now) {
        role = newRole;
        changedAt = now;
    }

    public String name() {
        return name;
    }

    String hash() {
        return hash;
    }

    KeeperRole role() {
        return role;
    }

    /** What others may know of them. */
    KeeperView view() {
        return new KeeperView(name, role, changedAt);
    }
}
