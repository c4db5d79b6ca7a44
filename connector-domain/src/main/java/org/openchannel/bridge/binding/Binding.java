package org.openchannel.bridge.binding;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.installation.MemberId;

/**
 * One account feeding one line.
 *
 * <p>It wants the connector active on the line exactly while its account is linked. Whenever that wish or the account's
 * name changes, the portal is told; {@link #told} remembers that it took it. Now and then the portal is asked whether
 * it still agrees.
 */
@Entity(name = "BridgeBinding")
@Table(name = "bridge_binding")
public class Binding {

    private static final int MAX_DIFFERENCE = 500;
    private static final int MAX_LINE_NAME = 200;

    @Id
    private UUID id;

    @Version
    private long version;

    @Column(name = "member_id")
    private String memberId;

    private String connector;
    private long line;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "wants_active")
    private boolean wantsActive;

    @Column(name = "is_active")
    private boolean isActive;

    @Enumerated(EnumType.STRING)
    private LineHealth health;

    @Nullable private String difference;

    @Nullable @Column(name = "checked_at")
    private Instant checkedAt;

    @Nullable @Column(name = "line_name")
    private String lineName;

    @Enumerated(EnumType.STRING)
    private Manners manners = Manners.OPEN;

    /** Whether somebody decided what the line says by itself. */
    private enum Manners {
        OPEN,
        SETTLED
    }

    protected Binding() {
        // for JPA
    }

    public Binding(UUID id, ConnectorCode connector, LineId line, Account account) {
        this.id = id;
        this.memberId = account.memberId().value();
        this.connector = connector.value();
        this.line = line.value();
        this.accountId = account.id();
        this.health = LineHealth.UNKNOWN;
    }

    /** Wants the connector on or off; returns whether that is a change. Of a line that is gone nothing is wanted. */
    boolean want(boolean active) {
        if (isGone()) {
            return false;
        }
        var changed = wantsActive != active;
        wantsActive = active;
        return changed;
    }

    /** The portal took our word. */
    void told(boolean active, Instant now) {
        isActive = active && !isGone();
        agrees(now);
    }

    /** The portal agrees with us; too late when the line is gone. */
    void agrees(Instant now) {
        if (!isGone()) {
            health = LineHealth.OK;
            difference = null;
            checkedAt = now;
        }
    }

    /** The portal differs from us; too late when the line is gone. */
    void differs(LineHealth how, String what, Instant now) {
        if (isGone()) {
            return;
        }
        health = how;
        difference = what.length() > MAX_DIFFERENCE ? what.substring(0, MAX_DIFFERENCE) : what;
        isActive = isActive && how != LineHealth.OFF && how != LineHealth.DELETED;
        checkedAt = now;
    }

    /** A person disconnected the connector on the portal; it stays off until somebody wants it on again. */
    void switchedOffOnPortal(Instant now) {
        if (wantsActive) {
            wantsActive = false;
            differs(LineHealth.OFF, "Somebody disconnected the connector on the portal", now);
        }
    }

    /** The portal calls the line so. */
    void lineIsCalled(String name) {
        lineName = name.length() > MAX_LINE_NAME ? name.substring(0, MAX_LINE_NAME) : name;
    }

    /** Somebody decided what the line says by itself. */
    void mannersSettled() {
        manners = Manners.SETTLED;
    }

    boolean isMannersSettled() {
        return manners == Manners.SETTLED;
    }

    /** The line is gone for good. */
    void deletedOnPortal(Instant now) {
        wantsActive = false;
        differs(LineHealth.DELETED, "The line was deleted on the portal", now);
    }

    /** Whether the portal has no such line any more; that is for good. */
    boolean isGone() {
        return health == LineHealth.DELETED;
    }

    public UUID id() {
        return id;
    }

    public MemberId memberId() {
        return new MemberId(memberId);
    }

    public ConnectorCode connector() {
        return new ConnectorCode(connector);
    }

    public LineId line() {
        return new LineId(line);
    }

    /** What the portal called the line last. */
    @Nullable String lineName() {
        return lineName;
    }

    public UUID accountId() {
        return accountId;
    }

    public boolean wantsActive() {
        return wantsActive;
    }

    public boolean isActive() {
        return isActive;
    }

    public LineHealth health() {
        return health;
    }

    public @Nullable Instant checkedAt() {
        return checkedAt;
    }

    LineView view(Account account) {
        return new LineView(connector(), line(), account.view(), isActive, health, difference, checkedAt);
    }
}
