package org.openchannel.web.portal.rest.imconnector;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.LinkedHashMap;
import org.openchannel.portal.connector.ListConnectors;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;

/** All connectors of the portal with their names, for those who may change connectors. */
@Dependent
public class ListMethod implements ConnectorMethod {

    private final ListConnectors listConnectors;
    private final StaffDirectory staff;

    @Inject
    public ListMethod(ListConnectors listConnectors, StaffDirectory staff) {
        this.listConnectors = listConnectors;
        this.staff = staff;
    }

    @Override
    public String name() {
        return "imconnector.list";
    }

    @Override
    public Object call(Call call) {
        if (!staff.isAdmin(call.userId())) {
            throw new RestException(400, "ACCESS_DENIED", "You dont have access to this action");
        }
        var answer = new LinkedHashMap<String, Object>();
        listConnectors.all().forEach(connector -> answer.put(connector.code(), connector.name()));
        return answer;
    }
}
