package org.openchannel.web.portal.rest.imopenlines;

import java.util.Locale;
import java.util.Set;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestException;

/** The record of the CRM a call names. */
record CrmTarget(String type, long id) {

    private static final Set<String> TYPES = Set.of("LEAD", "DEAL", "COMPANY", "CONTACT");

    /** Says which parameter is missing or wrong. */
    static CrmTarget required(Call call) {
        var type = call.parameters().requireText("CRM_ENTITY_TYPE");
        var id = call.parameters().requireText("CRM_ENTITY");
        return new CrmTarget(type, number("CRM_ENTITY", id)).known();
    }

    /** Says no more than that something is missing. */
    static CrmTarget orEmpty(Call call) {
        var type = call.parameters().text("CRM_ENTITY_TYPE");
        var id = call.parameters().text("CRM_ENTITY");
        if (type.isEmpty() || id.isEmpty()) {
            throw new RestException(400, "CRM_CHAT_EMPTY_CRM_DATA", "Empty CRM data");
        }
        return new CrmTarget(type.get(), number("CRM_ENTITY", id.get()));
    }

    /** Itself, when there are records of that type. */
    CrmTarget known() {
        if (!TYPES.contains(type.toUpperCase(Locale.ROOT))) {
            throw new RestException(403, "ACCESS_DENIED", "Access denied! You dont have access to this action");
        }
        return this;
    }

    /** A whole number above 0, which must be there. */
    static long number(Call call, String name) {
        return number(name, call.parameters().requireText(name));
    }

    private static long number(String name, String text) {
        if (!text.strip().matches("\\d{1,18}")) {
            throw RestException.wrong(name, "The value of an argument '" + name + "' has an invalid type");
        }
        return Long.parseLong(text.strip());
    }
}
