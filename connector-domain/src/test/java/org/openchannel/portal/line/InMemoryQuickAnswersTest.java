package org.openchannel.portal.line;

import java.util.concurrent.Callable;

class InMemoryQuickAnswersTest implements QuickAnswersContract {

    private final InMemoryQuickAnswers answers = new InMemoryQuickAnswers();

    @Override
    public QuickAnswers answers() {
        return answers;
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
