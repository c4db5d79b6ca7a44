package org.openchannel.bridge.sms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.installation.MemberId;

/** An account a portal knows as an SMS provider, or is to know; after trouble it is left alone for a while. */
@Entity(name = "BridgeSmsProvider")
@Table(name = "bridge_sms_provider")
public class SmsProvider {

    private static final int LONGEST_TROUBLE = 500;

    @Id
    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "member_id")
    private String memberId;

    private String name;
    private String handler;

    @Nullable @Column(name = "registered_at")
    private Instant registeredAt;

    @Nullable private String trouble;

    @Column(name = "retry_at")
    private Instant retryAt;

    protected SmsProvider() {
        // for JPA
    }

    public SmsProvider(UUID accountId, MemberId portal, Instant now) {
        this.accountId = accountId;
        this.memberId = portal.value();
        this.name = "";
        this.handler = "";
        this.retryAt = now;
    }

    /** The portal knows it so. */
    void registered(SmsPortal.Card card, Instant now) {
        name = card.name();
        handler = card.handler().toString();
        registeredAt = now;
        trouble = null;
        retryAt = now;
    }

    /** The portal did not take it; asked again at {@code again}. */
    void failed(String why, Instant again) {
        trouble = why.length() > LONGEST_TROUBLE ? why.substring(0, LONGEST_TROUBLE) : why;
        retryAt = again;
    }

    /** Whether the portal knows it so, since it last forgot everything. */
    boolean isKnownAs(SmsPortal.Card card, Instant forgotAt) {
        return registeredAt != null
                && !registeredAt.isBefore(forgotAt)
                && name.equals(card.name())
                && handler.equals(card.handler().toString());
    }

    /** Whether the portal may be asked. */
    boolean isDue(Instant now) {
        return !now.isBefore(retryAt);
    }

    public UUID accountId() {
        return accountId;
    }

    public MemberId portal() {
        return new MemberId(memberId);
    }

    /** Why the portal does not know it; null when nothing is wrong. */
    public @Nullable String trouble() {
        return trouble;
    }
}
