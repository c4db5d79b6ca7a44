package org.openchannel.bridge.settings;

import java.util.concurrent.Callable;

/** The twins that other tests trust keep settings as databases do. */
class SettingsInMemoryTest implements AllSettingsContract {

    private final InMemoryAllSettings all = new InMemoryAllSettings();

    @Override
    public AllSettings allSettings() {
        return all;
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
