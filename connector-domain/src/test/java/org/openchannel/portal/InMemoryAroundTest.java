package org.openchannel.portal;

import java.util.concurrent.Callable;

class InMemoryAroundTest implements AroundContract {

    private final AroundWorld around = new AroundWorld(new PortalWorld());

    @Override
    public AroundWorld around() {
        return around;
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
