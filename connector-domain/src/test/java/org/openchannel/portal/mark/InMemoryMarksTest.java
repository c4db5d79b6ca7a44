package org.openchannel.portal.mark;

import java.util.concurrent.Callable;

class InMemoryMarksTest implements MarksContract {

    private final InMemoryMarks marks = new InMemoryMarks();

    @Override
    public Marks marks() {
        return marks;
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
