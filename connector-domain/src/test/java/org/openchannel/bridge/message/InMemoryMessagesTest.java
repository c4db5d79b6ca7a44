package org.openchannel.bridge.message;

class InMemoryMessagesTest implements MessagesContract {

    private final InMemoryMessages messages = new InMemoryMessages();

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public void inTransaction(Runnable work) {
        work.run();
    }
}
