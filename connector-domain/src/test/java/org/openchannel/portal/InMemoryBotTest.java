package org.openchannel.portal;

import java.util.concurrent.Callable;

class InMemoryBotTest implements BotContract {

    private final BotWorld bots = new BotWorld(new PortalWorld());

    @Override
    public BotWorld bots() {
        return bots;
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
