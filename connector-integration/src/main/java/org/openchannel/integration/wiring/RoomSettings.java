package org.openchannel.integration.wiring;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import org.eclipse.microprofile.config.Config;
import org.eclipse.microprofile.config.ConfigProvider;
import org.openchannel.bridge.message.Admission;

/** Reads how much may wait. */
@Dependent
public class RoomSettings {

    @Produces
    @Dependent
    Admission.Room room() {
        return read(ConfigProvider.getConfig());
    }

    static Admission.Room read(Config config) {
        return new Admission.Room(
                number(config, "connector.delivery.most-per-account", "20000"),
                number(config, "connector.delivery.most-per-portal", "100000"));
    }

    private static long number(Config config, String key, String otherwise) {
        var text = config.getOptionalValue(key, String.class).orElse(otherwise).strip();
        if (!text.matches("[1-9][0-9]{0,9}")) {
            throw new IllegalStateException(
                    "The setting " + key + " has the value \"" + text + "\": a whole number from 1 is expected");
        }
        return Long.parseLong(text);
    }
}
