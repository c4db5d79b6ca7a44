package org.openchannel.bridge.account;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityListeners;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.shared.memory.ChangeWatch;

/**
 * A messenger identity we act as.
 *
 * <p>It begins new, waits until somebody scans its code, is connected, and may be logged out by either side; then a
 * new code may be asked for and another phone scanned: the account, its line and its history stay. It never forgets the
 * last number it was connected to.
 */
@Entity(name = "BridgeAccount")
@Table(name = "bridge_account")
@EntityListeners(ChangeWatch.class)
public class Account {

    private static final int MAX_NAME = 64;
    private static final Set<SessionState> ENDED =
            EnumSet.of(SessionState.EXPIRED, SessionState.LOGGED_OUT, SessionState.FAILED);

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "member_id")
    private String memberId;

    private String gateway;
    private String name;

    @Column(name = "hook_secret")
    private String hookSecret;

    @Nullable @Column(name = "gateway_settings")
    private String gatewaySettings;

    @Embedded
    private SeenSession session;

    @Nullable @Column(name = "last_phone")
    private String lastPhone;

    @Column(name = "is_wanted")
    private boolean isWanted;

    @Column(name = "logout_pending")
    private boolean isLogoutPending;

    @Column(name = "is_severed")
    private boolean isSevered;

    @Column(name = "changed_at")
    private Instant changedAt;

    @Enumerated(EnumType.STRING)
    @Column(name = "on_doubt")
    private OnDoubt onDoubt = OnDoubt.USUAL;

    protected Account() {
        // for JPA
    }

    /** @param sealedHookSecret sealed for {@link #hookPurpose} */
    public Account(UUID id, MemberId memberId, GatewayCode gateway, String name, String sealedHookSecret, Instant now) {
        this.id = id;
        this.memberId = memberId.value();
        this.gateway = gateway.value();
        this.name = checked(name);
        this.hookSecret = sealedHookSecret;
        this.session = SeenSession.of(SessionSnapshot.of(SessionState.NEW));
        this.changedAt = now;
    }

    /** Somebody wants to link it; from now on the messenger's word counts. */
    void want(Instant now) {
        if (!isWanted || ENDED.contains(session().state())) {
            isWanted = true;
            session = SeenSession.of(SessionSnapshot.of(SessionState.CONNECTING));
            changedAt = now;
        }
    }

    /** We disconnect it ourselves; the messenger has still to be told. */
    void disconnect(Instant now) {
        isLogoutPending = isLogoutPending || isWanted;
        isSevered = isSevered || isWanted;
        isWanted = false;
        session = SeenSession.of(SessionSnapshot.of(SessionState.NEW));
        changedAt = now;
    }

    /** The messenger knows that we disconnected. */
    void loggedOut() {
        isLogoutPending = false;
    }

    /** Takes what the messenger says; returns whether that is news. */
    boolean seen(SessionSnapshot snapshot, Instant now) {
        var next = SeenSession.of(snapshot);
        if (!isWanted || next.equals(session)) {
            return false;
        }
        session = next;
        changedAt = now;
        isSevered = ENDED.contains(snapshot.state()) || (isSevered && snapshot.state() != SessionState.CONNECTED);
        if (snapshot.phone() != null) {
            lastPhone = snapshot.phone();
        }
        return true;
    }

    /**
     * Gives it another name.
     *
     * @throws IllegalArgumentException when it is empty or longer than 64 characters
     */
    void rename(String newName) {
        name = checked(newName);
    }

    /** As pages show it. */
    public AccountView view() {
        return new AccountView(id, memberId(), gateway(), name, session(), lastPhone, isWanted, changedAt);
    }

    public UUID id() {
        return id;
    }

    public MemberId memberId() {
        return new MemberId(memberId);
    }

    public GatewayCode gateway() {
        return new GatewayCode(gateway);
    }

    public String name() {
        return name;
    }

    public SessionSnapshot session() {
        return session.snapshot();
    }

    public boolean isConnected() {
        return session.snapshot().state() == SessionState.CONNECTED;
    }

    /** Whether its link came to an end and no other has begun since. */
    boolean isSevered() {
        return isSevered;
    }

    public boolean isWanted() {
        return isWanted;
    }

    public boolean isLogoutPending() {
        return isLogoutPending;
    }

    /** Rises with every change. */
    long version() {
        return version;
    }

    String hookSecret() {
        return hookSecret;
    }

    static String hookPurpose(UUID account) {
        return "bridge.account.hook:" + account;
    }

    /** What was entered for its gateway, sealed for {@link #settingsPurpose}; nothing where nothing must be. */
    @Nullable String gatewaySettings() {
        return gatewaySettings;
    }

    /** From now on its gateway is told this, sealed. */
    void gatewaySettings(@Nullable String sealed) {
        gatewaySettings = sealed;
    }

    static String settingsPurpose(UUID account) {
        return "bridge.account.gateway:" + account;
    }

    /** What becomes of its messages when nobody can tell whether they arrived. */
    public OnDoubt onDoubt() {
        return onDoubt;
    }

    /** From now on this becomes of them. */
    public void onDoubt(OnDoubt wanted) {
        onDoubt = wanted;
    }

    private static String checked(String name) {
        var trimmed = name.strip();
        if (trimmed.isEmpty() || trimmed.length() > MAX_NAME) {
            throw new IllegalArgumentException("A name has 1 to " + MAX_NAME + " characters");
        }
        return trimmed;
    }
}
