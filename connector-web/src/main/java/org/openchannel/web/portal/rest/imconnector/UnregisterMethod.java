package org.openchannel.web.portal.rest.imconnector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Map;
import org.openchannel.portal.connector.RegistrationException;
import org.openchannel.portal.connector.UnregisterConnector;
import org.openchannel.web.portal.rest.Call;

/** Takes a connector off the portal. */
@Dependent
public class UnregisterMethod implements ConnectorMethod {

    private final UnregisterConnector unregisterConnector;

    @Inject
    public UnregisterMethod(UnregisterConnector unregisterConnector) {
        this.unregisterConnector = unregisterConnector;
    }

    @Override
    public String name() {
        return "imconnector.unregister";
    }

    @Override
    public Object call(Call call) {
        try {
            unregisterConnector.unregister(
                    call.applicationId(), call.parameters().text("ID").orElse(""));
            return Map.of("result", true);
        } catch (RegistrationException e) {
            return Refused.of(e);
        }
    }
}
