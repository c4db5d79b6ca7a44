package org.openchannel.portal.chat;

/**
 * Where a conversation takes place.
 *
 * @param externalChatId the connector's own id of the conversation
 * @param externalUserId the connector's own id of the customer; empty for a group chat
 */
public record ChatAddress(String connector, long lineId, String externalChatId, String externalUserId) {

    /** One text for it, as Bitrix24 calls it: the user code. */
    public String userCode() {
        return connector + "|" + lineId + "|" + externalChatId + "|" + externalUserId;
    }
}
