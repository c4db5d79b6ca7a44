package org.openchannel.portal;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;

/** The one portal hosted here. It gets its member id once, at the first start, and keeps it when its address changes. */
@Entity(name = "Portal")
@Table(name = "portal_identity")
public class Portal {

    @Id
    @Column(name = "member_id")
    private String memberId;

    @Column(name = "created_at", nullable = false)
    private Instant createdAt;

    protected Portal() {
        // for JPA
    }

    /** Founds the portal. */
    public static Portal founded(String memberId, Instant now) {
        var portal = new Portal();
        portal.memberId = memberId;
        portal.createdAt = now;
        return portal;
    }

    /** What applications know this portal by. */
    public String memberId() {
        return memberId;
    }

    /** When it was set up. */
    public Instant createdAt() {
        return createdAt;
    }
}
