package org.openchannel.portal.routing;

import java.util.concurrent.Callable;
import org.openchannel.portal.PortalWorld;

class InMemoryLineBehaviourTest implements LineBehaviourContract {

    private final PortalWorld world = new PortalWorld();

    @Override
    public PortalWorld world() {
        return world;
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
