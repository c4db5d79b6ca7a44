package org.openchannel.portal.chat;

import java.util.concurrent.Callable;
import org.openchannel.shared.CountingNumbers;

class OneChatAfterTheOtherTest implements ChatsForMessagesContract {

    private final Chats chats = new InMemoryChats();
    private final Customers customers = new InMemoryCustomers();
    private final ChatsForMessages chatsForMessages = new OneChatAfterTheOther(chats, new CountingNumbers());

    @Override
    public ChatsForMessages chatsForMessages() {
        return chatsForMessages;
    }

    @Override
    public Chats chats() {
        return chats;
    }

    @Override
    public Customers customers() {
        return customers;
    }

    @Override
    public <T> T inTransaction(Callable<T> step) {
        try {
            return step.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
