package org.openchannel.portal.sms;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** An application that brings short messages to telephones. */
@Entity(name = "PortalSmsSender")
@Table(name = "portal_sms_sender")
public class SmsSender {

    @Id
    private long id;

    @Column(name = "application_id", nullable = false)
    private long applicationId;

    @Column(nullable = false, length = 100)
    private String code;

    @Column(nullable = false, length = 200)
    private String name;

    @Column(nullable = false, length = 2000)
    private String description;

    @Column(name = "handler_url", nullable = false, length = 1000)
    private String handlerUrl;

    protected SmsSender() {
        // for JPA
    }

    static SmsSender registered(long id, SenderCard card) {
        var sender = new SmsSender();
        sender.id = id;
        sender.applicationId = card.applicationId();
        sender.code = card.code();
        sender.describe(card);
        return sender;
    }

    void describe(SenderCard card) {
        name = card.name();
        description = card.description();
        handlerUrl = card.handlerUrl();
    }

    /** What the pages and the wire may know. */
    public SenderCard card() {
        return new SenderCard(applicationId, code, name, description, handlerUrl);
    }

    public long id() {
        return id;
    }
}
