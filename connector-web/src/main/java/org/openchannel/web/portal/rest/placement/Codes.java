package org.openchannel.web.portal.rest.placement;

import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;

/** Reads codes and addresses, which are texts and nothing else. */
final class Codes {

    private Codes() {}

    static String required(Parameters sent, String name) {
        var value = sent.get(name).orElseThrow(() -> RestException.missing(name));
        if (value instanceof String || value instanceof Number) {
            return sent.requireText(name);
        }
        throw RestException.wrong(name, "The value of an argument '" + name + "' must be of type string");
    }
}
