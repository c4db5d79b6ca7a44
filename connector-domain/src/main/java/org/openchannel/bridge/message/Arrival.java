package org.openchannel.bridge.message;

import java.util.Optional;
import org.openchannel.bridge.account.KnownAccount;
import org.openchannel.bridge.dialog.Chat;
import org.openchannel.bridge.gateway.GatewayEvent;
import org.openchannel.bridge.gateway.GatewayEvent.CallMissed;
import org.openchannel.bridge.gateway.GatewayEvent.MessageDeleted;
import org.openchannel.bridge.gateway.GatewayEvent.MessageEdited;
import org.openchannel.bridge.gateway.GatewayEvent.MessageReceived;
import org.openchannel.bridge.gateway.GatewayEvent.SessionChanged;
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

    /** Whether it tells how an account's session stands. */
    default boolean isOfSession() {
        return false;
    }

    /** A messenger told something. */
    record Event(KnownAccount account, GatewayEvent event) implements Arrival {

        @Override
        public Object order() {
            if (event instanceof StatusChanged status) {
                return new Chat(account.id(), status.chatId());
            }
            if (event instanceof MessageEdited edit) {
                return new Chat(account.id(), edit.chatId());
            }
            if (event instanceof MessageDeleted deletion) {
                return new Chat(account.id(), deletion.chatId());
            }
            return chat().<Object>map(chat -> chat).orElseGet(account::id);
        }

        @Override
        public boolean isNews() {
            return event instanceof StatusChanged;
        }

        @Override
        public boolean isOfSession() {
            return event instanceof SessionChanged;
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

        /**
         * Which message of ours it is news of, or may be the echo of; empty when of none. Messengers tell us of what is
         * done on the linked phone and of what we do ourselves in the same words.
         */
        Optional<MessengerName> isAbout() {
            if (event instanceof StatusChanged status) {
                return Optional.of(new MessengerName(account.id(), status.messageId()));
            }
            return event instanceof MessageReceived message && message.isFromPhone() ? name() : changed();
        }

        /** Which message it changes; empty when none. */
        Optional<MessengerName> changed() {
            if (event instanceof MessageEdited edit) {
                return Optional.of(new MessengerName(account.id(), edit.messageId()));
            }
            return event instanceof MessageDeleted deletion
                    ? Optional.of(new MessengerName(account.id(), deletion.messageId()))
                    : Optional.empty();
        }

        private static String callName(CallMissed call) {
            return "call:" + call.callId();
        }
    }

    /** A portal sends something outside of any chat. */
    record Ordered(KnownAccount account, Order wanted) implements Arrival {

        @Override
        public Object order() {
            return chat();
        }

        Chat chat() {
            return new Chat(account.id(), wanted.to().chat());
        }

        OrderName name() {
            return new OrderName(account.id(), wanted.orderId());
        }
    }

    /**
     * An operator changed or deleted what an operator wrote.
     *
     * @param verdict whether they may send through this account
     */
    record Rewrite(KnownAccount account, OperatorChange change, Verdict verdict) implements Arrival {

        @Override
        public Object order() {
            return new Chat(account.id(), change.where().externalChatId());
        }

        PortalName name() {
            return new PortalName(account.id(), change.imMessageId());
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
