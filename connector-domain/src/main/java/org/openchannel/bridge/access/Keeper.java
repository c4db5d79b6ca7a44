package org.openchannel.bridge.access;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Somebody who may enter the console. */
@Entity(name = "BridgeKeeper")
@Table(name = "bridge_keeper")
public class Keeper {

    @Id
    private String name;

    private String hash;

    @Enumerated(EnumType.STRING)
    private KeeperRole role;

    private @Nullable String subject;

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

    /** Somebody a provider vouches for; no password is theirs. */
    static Keeper provided(String name, KeeperRole role, String subject, Instant now) {
        var keeper = new Keeper(name, role, "", now);
        keeper.subject = subject;
        return keeper;
    }

    /** Whether a provider vouches for them. */
    boolean isProvided() {
        return subject != null;
    }

    /** Whether they are who a provider calls so. */
    boolean isOf(String wanted) {
        return wanted.equals(subject);
    }

    void usePassword(String newHash, Instant now) {
        hash = newHash;
        changedAt = now;
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
        return new KeeperView(name, role, changedAt, isProvided());
    }
}
