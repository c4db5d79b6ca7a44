package org.openchannel.portal.connector;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** What a connector says it can do and wants. */
@Embeddable
public class ConnectorFlags {

    @Column(name = "del_external_messages", nullable = false)
    private boolean delExternalMessages;

    @Column(name = "edit_internal_messages", nullable = false)
    private boolean editInternalMessages;

    @Column(name = "del_internal_messages", nullable = false)
    private boolean delInternalMessages;

    @Column(name = "newsletter", nullable = false)
    private boolean newsletter;

    @Column(name = "need_system_messages", nullable = false)
    private boolean needSystemMessages;

    @Column(name = "need_signature", nullable = false)
    private boolean needSignature;

    @Column(name = "chat_group", nullable = false)
    private boolean chatGroup;

    protected ConnectorFlags() {
        // for JPA
    }

    /** The flags of {@code wish}. */
    static ConnectorFlags of(ConnectorWish.Flags wish) {
        var flags = new ConnectorFlags();
        flags.delExternalMessages = wish.delExternalMessages();
        flags.editInternalMessages = wish.editInternalMessages();
        flags.delInternalMessages = wish.delInternalMessages();
        flags.newsletter = wish.newsletter();
        flags.needSystemMessages = wish.needSystemMessages();
        flags.needSignature = wish.needSignature();
        flags.chatGroup = wish.chatGroup();
        return flags;
    }

    /** As they were wished. */
    public ConnectorWish.Flags asWished() {
        return new ConnectorWish.Flags(
                delExternalMessages,
                editInternalMessages,
                delInternalMessages,
                newsletter,
                needSystemMessages,
                needSignature,
                chatGroup);
    }
}
