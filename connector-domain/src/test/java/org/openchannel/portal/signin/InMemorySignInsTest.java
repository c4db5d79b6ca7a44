package org.openchannel.portal.signin;

import java.util.concurrent.Callable;

class InMemorySignInsTest implements SignInsContract {

    private final InMemorySignIns signIns = new InMemorySignIns();

    @Override
    public SignIns signIns() {
        return signIns;
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
