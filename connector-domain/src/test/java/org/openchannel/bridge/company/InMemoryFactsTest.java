package org.openchannel.bridge.company;

import java.util.concurrent.Callable;

class InMemoryFactsTest implements FactsContract {

    private final InMemoryFacts facts = new InMemoryFacts();

    @Override
    public Facts facts() {
        return facts;
    }

    @Override
    public <T> T inTransaction(Callable<T> step) {
        try {
            return step.call();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }
}
