package org.openchannel.portal.dialog;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;

/** A chat belongs to a record of the CRM. */
@Entity(name = "PortalCrmLink")
@Table(name = "portal_crm_link")
public class CrmLink {

    @Id
    private long id;

    @Column(name = "chat_id", nullable = false)
    private long chatId;

    @Column(name = "entity_type", nullable = false, length = 20)
    private String entityType;

    @Column(name = "entity_id", nullable = false)
    private long entityId;

    protected CrmLink() {
        // for JPA
    }

    static CrmLink of(long id, long chatId, String entityType, long entityId) {
        var link = new CrmLink();
        link.id = id;
        link.chatId = chatId;
        link.entityType = entityType;
        link.entityId = entityId;
        return link;
    }

    public long id() {
        return id;
    }

    public long chatId() {
        return chatId;
    }

    /** {@code LEAD}, {@code DEAL}, {@code CONTACT} or {@code COMPANY}. */
    public String entityType() {
        return entityType;
    }

    public long entityId() {
        return entityId;
    }
}
