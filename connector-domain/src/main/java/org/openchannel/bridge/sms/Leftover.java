package org.openchannel.bridge.sms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.installation.MemberId;

/**
 * An SMS that is no order: not yet, while nobody can tell whether its author may send it, or never. Portals post it once,
 * so it is kept until they have heard what became of it.
 */
@Entity(name = "BridgeSmsLeftover")
@Table(name = "bridge_sms_leftover")
public class Leftover {

    private static final int LONGEST_REASON = 300;

    @Id
    private UUID id;

    @Column(name = "account_id")
    private UUID accountId;

    @Column(name = "member_id")
    private String memberId;

    @Column(name = "order_id")
    private String orderId;

    private String recipient;

    @Column(name = "body")
    private String text;

    @Column(name = "is_newsletter")
    private boolean isNewsletter;

    private long author;

    @Column(name = "came_at")
    private Instant cameAt;

    /** Why it is never sent; null while it may be. */
    @Nullable private String reason;

    protected Leftover() {
        // for JPA
    }

    /** One that may yet be sent. */
    public Leftover(UUID id, Account account, Sms sms, Instant now) {
        this.id = id;
        this.accountId = account.id();
        this.memberId = account.memberId().value();
        this.orderId = sms.messageId();
        this.recipient = sms.to().replace("\0", "");
        this.text = sms.text().replace("\0", "");
        this.isNewsletter = sms.isNewsletter();
        this.author = sms.author();
        this.cameAt = now;
    }

    /** It will never be sent; what it says is forgotten. */
    void refused(String why) {
        reason = why.length() > LONGEST_REASON ? why.substring(0, LONGEST_REASON) : why;
        recipient = "";
        text = "";
    }

    /** What is to be sent. */
    Sms sms() {
        return new Sms(portal(), orderId, recipient, text, isNewsletter, author);
    }

    public UUID id() {
        return id;
    }

    public UUID accountId() {
        return accountId;
    }

    public MemberId portal() {
        return new MemberId(memberId);
    }

    /** The portal's own id of it. */
    public String orderId() {
        return orderId;
    }

    public String text() {
        return text;
    }

    public Instant cameAt() {
        return cameAt;
    }

    /** Why it is never sent; null while it may be. */
    public @Nullable String reason() {
        return reason;
    }
}
