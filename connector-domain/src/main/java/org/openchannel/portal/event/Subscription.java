package org.openchannel.portal.event;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** An application's wish to be told of an event at an address. */
@Entity(name = "PortalSubscription")
@Table(name = "portal_subscription")
public class Subscription {

    @Id
    private long id;

    @Column(name = "application_id", nullable = false)
    private long applicationId;

    @Column(nullable = false, length = 100)
    private String event;

    @Column(name = "handler_url", nullable = false, length = 1000)
    private String handlerUrl;

    @Column(name = "auth_user", nullable = false)
    private long authUser;

    @Column(name = "is_offline", nullable = false)
    private boolean isOffline;

    @Column(name = "auth_connector", nullable = false, length = 100)
    private String connector;

    @Column(name = "min_timeout", nullable = false)
    private int minTimeout;

    @Column(name = "noticed_at")
    private @Nullable Instant noticedAt;

    @Column(name = "bound_at", nullable = false)
    private Instant boundAt;

    protected Subscription() {
        // for JPA
    }

    static Subscription bound(long id, BoundEvent wish, Instant now) {
        var subscription = new Subscription();
        subscription.id = id;
        subscription.applicationId = wish.applicationId();
        subscription.event = wish.event().toUpperCase(Locale.ROOT);
        subscription.handlerUrl = wish.handlerUrl();
        subscription.authUser = wish.authUser();
        subscription.isOffline = wish.isOffline();
        subscription.connector = wish.connector();
        subscription.minTimeout = wish.minTimeout();
        subscription.boundAt = now;
        return subscription;
    }

    /** What the pages and the wire may know. */
    public BoundEvent card() {
        return new BoundEvent(applicationId, event, handlerUrl, authUser, isOffline, connector, minTimeout);
    }

    /**
     * When the next notice of kept events is to go out: at once, or as soon as the last is long enough ago; empty when
     * one is on its way already.
     */
    Optional<Instant> nextNotice(Instant now) {
        if (minTimeout == 0 || noticedAt == null) {
            noticedAt = now;
            return Optional.of(now);
        }
        if (noticedAt.isAfter(now)) {
            return Optional.empty();
        }
        var earliest = noticedAt.plusSeconds(minTimeout);
        noticedAt = earliest.isAfter(now) ? earliest : now;
        return Optional.of(noticedAt);
    }

    /** Whether events are kept until they are fetched. */
    public boolean isOffline() {
        return isOffline;
    }

    /** The source they are kept for; empty for none. */
    public String connector() {
        return connector;
    }

    public long id() {
        return id;
    }

    public long applicationId() {
        return applicationId;
    }

    /** Its name in upper case. */
    public String event() {
        return event;
    }

    public String handlerUrl() {
        return handlerUrl;
    }

    /** Whose token the handler gets; 0 for whoever caused the event. */
    public long authUser() {
        return authUser;
    }
}
