package org.openchannel.web.portal.rest.imconnector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Locale;
import java.util.Set;
import org.openchannel.portal.connector.ConnectLine;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/** Switches a connector on or off on a line. */
@Dependent
public class ActivateMethod implements ConnectorMethod {

    private final ConnectLine connectLine;

    @Inject
    public ActivateMethod(ConnectLine connectLine) {
        this.connectLine = connectLine;
    }

    @Override
    public String name() {
        return "imconnector.activate";
    }

    private static final Set<String> OFF = Set.of("", "0", "n", "false");

    @Override
    public Object call(Call call) {
        var sent = call.parameters();
        var connector = sent.requireText("CONNECTOR");
        var line = sent.requireNumber("LINE");
        var active = sent.get("ACTIVE").orElseThrow(() -> RestException.missing("ACTIVE"));
        connectLine.activate(call.applicationId(), connector, line, isOn(active));
        return true;
    }

    /** Anything but nothing means on. */
    private static boolean isOn(Object active) {
        return Parameters.scalar(active)
                .filter(word -> !OFF.contains(word.strip().toLowerCase(Locale.ROOT)))
                .isPresent();
    }
}
