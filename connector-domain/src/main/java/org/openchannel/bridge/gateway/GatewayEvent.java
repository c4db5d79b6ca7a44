package org.openchannel.bridge.gateway;

import java.time.Instant;

/** What a messenger tells us. Each is safe to receive twice and in any order. */
public sealed interface GatewayEvent {

    /**
     * A message of a chat.
     *
     * @param chatId the messenger's id of the chat, opaque, at most 200 characters
     * @param messageId the messenger's id of the message, unique in the account, at most 200 characters
     * @param isFromPhone whether the company itself wrote it on the linked phone
     */
    record MessageReceived(
            String chatId, String messageId, Person sender, Content content, Instant sentAt, boolean isFromPhone)
            implements GatewayEvent {}

    /**
     * Somebody changed a message of theirs: the customer, or the company on the linked phone.
     *
     * @param editedAt when, by the messenger's clock; of two changes the later one counts
     */
    record MessageEdited(String chatId, String messageId, Content content, Instant editedAt) implements GatewayEvent {}

    /** Somebody took a message of theirs back. */
    record MessageDeleted(String chatId, String messageId) implements GatewayEvent {}

    /** What became of a message of ours. */
    record StatusChanged(String chatId, String messageId, MessageStatus status) implements GatewayEvent {}

    /** The customer called and nobody answered. */
    record CallMissed(String chatId, String callId, Person caller, Instant calledAt) implements GatewayEvent {}

    /** The account's session moved on. */
    record SessionChanged(SessionSnapshot session) implements GatewayEvent {}
}
