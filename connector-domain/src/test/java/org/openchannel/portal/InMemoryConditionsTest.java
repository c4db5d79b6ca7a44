package org.openchannel.portal;

import java.util.concurrent.Callable;

class InMemoryConditionsTest implements ConditionsContract {

    private final PortalWorld world = new PortalWorld();
    private final Conditions conditions = new Conditions(world.clock, world.identity);

    InMemoryConditionsTest() {
        world.setUp();
    }

    @Override
    public Conditions conditions() {
        return conditions;
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
