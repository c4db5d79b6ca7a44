package org.openchannel.bridge.installation;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.Secret;
import org.openchannel.shared.Vault;

/**
 * Our application on one portal.
 *
 * <p>It begins with a proved announcement, is <i>set up</i> once connector, events and placements are registered there,
 * is <i>suspended</i> while the portal refuses us, and ends when the portal says it was removed. A new installation of
 * the same portal revives it with everything that belongs to it. Tokens are stored sealed and rotate: each refresh
 * replaces both, and the new ones are stored before they are used.
 */
@Entity(name = "BridgeInstallation")
@Table(name = "bridge_installation")
public class Installation {

    private static final Duration SET_UPS = Duration.ofMinutes(5);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "member_id")
    private String memberId;

    @Column(name = "client_id")
    private String clientId;

    @Column(name = "client_endpoint")
    private String clientEndpoint;

    @Column(name = "access_token")
    private String accessToken;

    @Column(name = "refresh_token")
    private String refreshToken;

    @Nullable @Column(name = "application_token")
    private String applicationToken;

    @Column(name = "expires_at")
    private Instant expiresAt;

    private String language;
    private String scope;
    private String status;

    @Column(name = "user_id")
    private long userId;

    @Column(name = "installed_at")
    private Instant installedAt;

    @Nullable @Column(name = "set_up_at")
    private Instant setUpAt;

    @Column(name = "set_up_edition")
    private int setUpEdition;

    /** When a set-up of a newer edition was queued last. */
    @Nullable @Column(name = "renewing_at")
    private Instant renewingAt;

    @Nullable @Column(name = "removed_at")
    private Instant removedAt;

    @Nullable @Embedded
    private Suspension suspension;

    @Nullable @Column(name = "refreshing_until")
    private Instant refreshingUntil;

    @Nullable @Embedded
    private Actor actor;

    @Column(name = "is_page_for_admins")
    private boolean isPageForAdmins;

    @Nullable @Column(name = "application_number")
    private Long applicationNumber;

    protected Installation() {
        // for JPA
    }

    /** Begins with what the authorisation server confirmed. */
    Installation(UUID id, String clientId, Grant grant, Vault vault, Instant now) {
        this.id = id;
        this.memberId = grant.memberId().value();
        this.clientId = clientId;
        this.clientEndpoint = grant.clientEndpoint().toString();
        this.accessToken = vault.seal(grant.accessToken(), purpose("access"));
        this.refreshToken = vault.seal(grant.refreshToken(), purpose("refresh"));
        this.expiresAt = now.plus(grant.validFor());
        this.scope = grant.scope();
        this.status = grant.status();
        this.userId = grant.userId();
        this.installedAt = now;
        this.language = "en";
    }

    /** Begins anew: somebody installed us again. */
    void installedAgain(String client, Grant grant, Vault vault, Instant now) {
        clientId = client;
        installedAt = now;
        setUpAt = null;
        removedAt = null;
        applicationNumber = null;
        granted(grant, vault, now);
    }

    /** Takes fresh tokens. */
    void granted(Grant grant, Vault vault, Instant now) {
        clientEndpoint = grant.clientEndpoint().toString();
        accessToken = vault.seal(grant.accessToken(), purpose("access"));
        refreshToken = vault.seal(grant.refreshToken(), purpose("refresh"));
        expiresAt = now.plus(grant.validFor());
        scope = grant.scope();
        status = grant.status();
        actor = userId == grant.userId() ? actor : null;
        userId = grant.userId();
        refreshingUntil = null;
        resume();
    }

    /** From now on events are proved by {@code token}. */
    void provedBy(Secret token, Vault vault) {
        applicationToken = vault.seal(token, purpose("application"));
    }

    /** Reserves the refresh for the caller; false while somebody else does it. */
    boolean beginRefresh(Instant now, Duration atMost) {
        if (refreshingUntil != null && refreshingUntil.isAfter(now)) {
            return false;
        }
        refreshingUntil = now.plus(atMost);
        return true;
    }

    /** Gives the reservation back without new tokens. */
    void refreshFailed() {
        refreshingUntil = null;
    }

    /** Connector, events and placements are in place on a portal that speaks {@code its} language. */
    void setUp(String its, Instant now) {
        language = its.length() > 8 ? its.substring(0, 8) : its;
        setUpAt = now;
        setUpEdition = SetUp.EDITION;
    }

    /** Whether it was set up in an edition before this one, and not queued for a newer one since. */
    boolean isOutdated(int edition, Instant since) {
        return setUpAt != null
                && setUpEdition < edition
                && removedAt == null
                && suspension == null
                && (renewingAt == null || renewingAt.isBefore(since));
    }

    /** Its set-up is of an older edition: it is set up once more, and meanwhile stays as it is. */
    void renews(Instant now) {
        renewingAt = now;
    }

    /** The portal refuses us until an administrator does something there; false when it did already. */
    boolean suspend(String reason, Instant now) {
        refreshingUntil = null;
        var isNew = suspension == null;
        if (isNew) {
            suspension = new Suspension(reason, now);
        }
        return isNew;
    }

    /** The portal says whose tokens we use; too late when they are somebody else's by now. */
    void actsAs(Visitor visitor, Instant now) {
        if (visitor.userId() == userId) {
            actor = new Actor(visitor, now);
        }
    }

    /** The portal says which of its applications we are. */
    void isApplication(long number) {
        applicationNumber = number;
    }

    /** Whether the portal said that this is our number there. */
    boolean isKnownAs(long number) {
        return applicationNumber != null && applicationNumber == number;
    }

    /** From now on its administrators alone see the application's page, or everybody there. */
    void pageFor(boolean adminsOnly) {
        isPageForAdmins = adminsOnly;
    }

    /** The portal takes us again, or somebody says so. */
    void resume() {
        suspension = null;
    }

    /** Whether it is time to ask whether we are still refused; then the caller is to ask, and nobody else for a while. */
    boolean beginProbe(Instant now) {
        return suspension != null && !isRemoved() && suspension.beginProbe(now);
    }

    /** The portal forgot our connector; false when it is being arranged already, or was a moment ago. */
    boolean setUpAgain(Instant now) {
        if (setUpAt == null || setUpAt.plus(SET_UPS).isAfter(now)) {
            return false;
        }
        setUpAt = null;
        return true;
    }

    /** The portal told us that we were removed. */
    void removed(Instant now) {
        removedAt = now;
        setUpAt = null;
    }

    /** Whether {@code token} proves that an event comes from this portal; takes constant time. */
    boolean isProvedBy(String token, Vault vault) {
        return applicationToken != null
                && vault.open(applicationToken, purpose("application")).matches(token);
    }

    PortalAccess access(Vault vault) {
        return new PortalAccess(memberId(), URI.create(clientEndpoint), vault.open(accessToken, purpose("access")));
    }

    Secret refreshToken(Vault vault) {
        return vault.open(refreshToken, purpose("refresh"));
    }

    InstallationView view() {
        return new InstallationView(
                memberId(),
                portal(),
                language,
                scope,
                status,
                actor == null ? ActingUser.unknown(userId) : actor.view(userId),
                installedAt,
                setUpAt != null,
                suspended(),
                isPageForAdmins);
    }

    public UUID id() {
        return id;
    }

    public MemberId memberId() {
        return new MemberId(memberId);
    }

    public String clientId() {
        return clientId;
    }

    /** The language its operators read. */
    public String language() {
        return language;
    }

    /** Since when connector, events and placements are in place; null when they are not. */
    public @Nullable Instant setUpAt() {
        return setUpAt;
    }

    public boolean isRemoved() {
        return removedAt != null;
    }

    /** Why the portal refuses us; null while it does not. */
    public @Nullable String suspended() {
        return suspension == null ? null : suspension.reason();
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    private URI portal() {
        var endpoint = URI.create(clientEndpoint);
        return URI.create(endpoint.getScheme() + "://" + endpoint.getRawAuthority());
    }

    private String purpose(String which) {
        return "bridge.installation." + which + ":" + memberId;
    }
}
