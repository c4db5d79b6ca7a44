package org.openchannel.bridge.settings;

import java.util.concurrent.Callable;

/** The twins that other tests trust keep settings as databases do. */
class SettingsInMemoryTest implements AllSettingsContract, IgnoredNumbersContract {

    private final InMemoryAllSettings all = new InMemoryAllSettings();
    private final InMemoryIgnoredNumbers numbers = new InMemoryIgnoredNumbers();

    @Override
    public AllSettings allSettings() {
        return all;
    }

    @Override
    public IgnoredNumbers ignoredNumbers() {
        return numbers;
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
