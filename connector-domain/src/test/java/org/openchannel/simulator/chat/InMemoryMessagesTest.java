package org.openchannel.simulator.chat;

class InMemoryMessagesTest implements MessagesContract {

    private final Messages messages = new InMemoryMessages();

    @Override
    public Messages messages() {
        return messages;
    }

    @Override
    public void inTransaction(Runnable work) {
        work.run();
    }
}
