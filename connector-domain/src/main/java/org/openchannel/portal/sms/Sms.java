package org.openchannel.portal.sms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;

/** One short message on its way, or arrived. */
@Entity(name = "PortalSms")
@Table(name = "portal_sms")
public class Sms {

    @Id
    private long id;

    @Version
    private long version;

    @Column(name = "application_id", nullable = false)
    private long applicationId;

    @Column(name = "sender_code", nullable = false, length = 100)
    private String senderCode;

    @Column(name = "message_code", nullable = false, length = 50)
    private String messageCode;

    @Column(nullable = false, length = 100)
    private String recipient;

    @Column(name = "body_text", nullable = false)
    private String text;

    @Column(name = "item_code", nullable = false, length = 30)
    private String itemCode;

    @Column(name = "author_id", nullable = false)
    private long authorId;

    @Column(nullable = false, length = 20)
    private String status;

    @Column(name = "sent_at", nullable = false)
    private Instant sentAt;

    @Column(name = "changed_at", nullable = false)
    private Instant changedAt;

    protected Sms() {
        // for JPA
    }

    static Sms written(long id, SenderCard sender, String messageCode, SmsDraft draft, Instant now) {
        var sms = new Sms();
        sms.id = id;
        sms.applicationId = sender.applicationId();
        sms.senderCode = sender.code();
        sms.messageCode = messageCode;
        sms.recipient = draft.recipient();
        sms.text = draft.text();
        sms.itemCode = draft.itemCode();
        sms.authorId = draft.authorId();
        sms.status = "queued";
        sms.sentAt = now;
        sms.changedAt = now;
        return sms;
    }

    void became(String newStatus, Instant now) {
        status = newStatus;
        changedAt = now;
    }

    /** What the pages may know. */
    public SmsCard card() {
        return new SmsCard(senderCode, recipient, text, itemCode, authorId, status, sentAt, changedAt);
    }

    public long id() {
        return id;
    }

    public long applicationId() {
        return applicationId;
    }

    public String senderCode() {
        return senderCode;
    }

    /** What its sender knows it by. */
    public String messageCode() {
        return messageCode;
    }
}
