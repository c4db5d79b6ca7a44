package org.openchannel.web.portal.desk.applications;

import java.util.List;

/** The scopes the form offers. */
final class Scopes {

    /** Those with a box to tick, the ones connectors need first. */
    static final List<String> KNOWN = List.of(
            "imopenlines",
            "imconnector",
            "placement",
            "user",
            "user_brief",
            "user_basic",
            "department",
            "sonet_group",
            "im",
            "imbot",
            "crm",
            "messageservice",
            "contact_center",
            "bizproc",
            "telephony",
            "calendar",
            "disk");

    /** What an application needs to bring a channel. */
    static final List<String> USUAL = List.of("imopenlines", "imconnector", "placement", "user_brief");

    private Scopes() {}

    /** A scope and whether it is ticked. */
    public record Scope(String code, boolean isChosen) {}

    static List<Scope> of(ApplicationFields fields) {
        var chosen = fields.chosen();
        return KNOWN.stream()
                .map(code -> new Scope(code, chosen.contains(code)))
                .toList();
    }
}
