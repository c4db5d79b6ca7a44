package org.openchannel.web.portal.rest;

import java.util.ArrayList;
import java.util.List;
import org.openchannel.portal.AroundWorld;
import org.openchannel.web.portal.rest.crm.CrmMethodsByHand;

/** The methods around open lines, made by hand. */
final class AroundMethods {

    private AroundMethods() {}

    static List<RestMethod> of(AroundWorld world) {
        return new ArrayList<>(CrmMethodsByHand.of(world));
    }
}
