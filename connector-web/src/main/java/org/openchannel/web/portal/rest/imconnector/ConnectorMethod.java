package org.openchannel.web.portal.rest.imconnector;

import java.util.List;
import org.openchannel.web.portal.rest.RestMethod;

/** A method about connectors: it needs an application, and either of two scopes. */
interface ConnectorMethod extends RestMethod {

    @Override
    default List<String> scopes() {
        return List.of("imopenlines", "imconnector");
    }

    @Override
    default boolean needsApplication() {
        return true;
    }
}
