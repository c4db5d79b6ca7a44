package org.openchannel.web.portal.rest.imconnector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import java.util.List;
import org.openchannel.portal.connector.ListConnectors;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** All connectors of the portal with their names. */
@Dependent
public class ListMethod implements RestMethod {

    private final ListConnectors listConnectors;

    @Inject
    public ListMethod(ListConnectors listConnectors) {
        this.listConnectors = listConnectors;
    }

    @Override
    public String name() {
        return "imconnector.list";
    }

    @Override
    public List<String> scopes() {
        return List.of("imopenlines", "imconnector");
    }

    @Override
    public boolean needsApplication() {
        return true;
    }

    @Override
    public Object call(Call call) {
        var answer = new LinkedHashMap<String, Object>();
        listConnectors.all().forEach(connector -> answer.put(connector.code(), connector.name()));
        return answer;
    }
}
