package org.openchannel.web.portal.rest.imconnector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import org.openchannel.portal.connector.ListConnectors;
import org.openchannel.web.portal.rest.Call;

/** How a connector stands on a line; without a line on line 0, where nothing ever works. */
@Dependent
public class StatusMethod implements ConnectorMethod {

    private final ListConnectors listConnectors;

    @Inject
    public StatusMethod(ListConnectors listConnectors) {
        this.listConnectors = listConnectors;
    }

    @Override
    public String name() {
        return "imconnector.status";
    }

    @Override
    public Object call(Call call) {
        var connector = call.parameters().requireText("CONNECTOR");
        var connection = listConnectors.status(
                connector, call.parameters().number("LINE").orElse(0L));
        var answer = new LinkedHashMap<String, Object>();
        answer.put("LINE", connection.lineId());
        answer.put("CONNECTOR", connection.connector());
        answer.put("ERROR", connection.hasError());
        answer.put("CONFIGURED", connection.isConfigured());
        answer.put("STATUS", connection.isWorking());
        return answer;
    }
}
