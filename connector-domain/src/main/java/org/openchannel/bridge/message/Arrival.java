package org.openchannel.bridge.message;

import java.util.Optional;
import org.openchannel.bridge.account.KnownAccount;
import org.openchannel.bridge.dialog.Chat;
import org.openchannel.bridge.gateway.GatewayEvent;
import org.openchannel.bridge.gateway.GatewayEvent.CallMissed;
import org.openchannel.bridge.gateway.GatewayEvent.MessageReceived;
import org.openchannel.bridge.gateway.GatewayEvent.StatusChanged;
import org.openchannel.bridge.right.Verdict;

/** Something that has to be stored before its sender is told that we have it. */
sealed interface Arrival {

    /** What must be stored in the order of arrival; equal for equals only. */
    Object order();

    /** Whether it tells what became of a message of ours. */
    default boolean isNews() {
        return false;
    }

    /** A messenger told something. */
    record Event(KnownAccount account, GatewayEvent event) implements Arrival {

        @Override
        public Object order() {
            if (event instanceof StatusChanged status) {
                return new Chat(account.id(), status.chatId());
            }
            return chat().<Object>map(chat -> chat).orElseGet(account::id);
        }

        @Override
        public boolean isNews() {
            return event instanceof StatusChanged;
        }

        /** Where a customer wrote or called; empty when nobody did. */
        Optional<Chat> chat() {
            return externalChatId().map(chat -> new Chat(account.id(), chat));
        }

        private Optional<String> externalChatId() {
            if (event instanceof MessageReceived message) {
                return Optional.of(message.chatId());
            }
            return event instanceof CallMissed call ? Optional.of(call.chatId()) : Optional.empty();
        }

        /** What the customer's message, or call, is called; empty when it is neither. */
        Optional<MessengerName> name() {
            if (event instanceof MessageReceived message) {
                return Optional.of(new MessengerName(account.id(), message.messageId()));
            }
            return event instanceof CallMissed call
                    ? Optional.of(new MessengerName(account.id(), callName(call)))
                    : Optional.empty();
        }

        /** Which message of ours it is news of; empty when of none. */
        Optional<MessengerName> isAbout() {
            return event instanceof StatusChanged status
                    ? Optional.of(new MessengerName(account.id(), status.messageId()))
                    : Optional.empty();
        }

        private static String callName(CallMissed call) {
            return "call:" + call.callId();
        }
    }

    /**
     * An operator wrote.
     *
     * @param verdict whether they may send through this account
     */
    record Answer(KnownAccount account, OperatorMessage said, Verdict verdict) implements Arrival {

        @Override
        public Object order() {
            return chat();
        }

        Chat chat() {
            return new Chat(account.id(), said.externalChatId());
        }

        PortalName name() {
            return new PortalName(account.id(), said.imMessageId());
        }
    }
}
