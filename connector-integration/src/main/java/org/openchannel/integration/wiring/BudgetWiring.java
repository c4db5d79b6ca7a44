package org.openchannel.integration.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.openchannel.bridge.budget.Limits;

/** Reads what we plan with on portals. */
@Dependent
public class BudgetWiring {

    private static final String KEY = "connector.bitrix24.limits";

    @Produces
    @Dependent
    Limits limits() {
        return read(ConfigProvider.getConfig());
    }

    static Limits read(Config config) {
        var text = config.getOptionalValue(KEY, String.class).orElse("standard").strip();
        return Limits.of(text)
                .orElseThrow(() -> new IllegalStateException("The setting " + KEY + " has the value \"" + text
                        + "\": standard, enterprise or off is expected"));
    }
}
