package org.openchannel.bridge.installation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Whose tokens we use on a portal, as the portal told last. */
@Embeddable
class Actor {

    private static final int LONGEST_NAME = 200;

    @Nullable @Column(name = "actor_name")
    private String name;

    @Nullable @Column(name = "actor_is_admin")
    private Boolean isAdmin;

    @Nullable @Column(name = "actor_seen_at")
    private Instant seenAt;

    protected Actor() {
        // for JPA
    }

    Actor(Visitor visitor, Instant now) {
        this.name = visitor.name().length() > LONGEST_NAME ? visitor.name().substring(0, LONGEST_NAME) : visitor.name();
        this.isAdmin = visitor.isAdmin();
        this.seenAt = now;
    }

    ActingUser view(long userId) {
        return new ActingUser(userId, name == null ? "" : name, isAdmin, seenAt);
    }
}
