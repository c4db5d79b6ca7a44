package org.openchannel.integration.bitrix24;

import jakarta.json.JsonObject;
import java.util.Set;
import org.openchannel.shared.lane.Failure;

/** One call of a batch. */
record Command(String method, JsonObject parameters) {

    /** Portals replace this in a batch by what an earlier command of it said, also inside a customer's words. */
    private static final String REFERENCE = "$result";

    private static final Set<String> VITAL = Set.of("app.info", "batch");
    private static final Set<String> CARRYING = Set.of("imconnector.send.messages", "batch");
    private static final Set<String> UNREPEATABLE = Set.of("imconnector.send.messages", "im.message.add", "batch");

    /** Whether customers' messages travel by it. */
    boolean carriesMessages() {
        return CARRYING.contains(method);
    }

    /** Whether we can't do our work on a portal without it. */
    boolean isVital() {
        return VITAL.contains(method) || method.startsWith("imconnector.");
    }

    /** What it means when nobody knows whether it was carried out: trouble only where twice is more than once. */
    Failure doubt(String reason) {
        return UNREPEATABLE.contains(method) ? Failure.ambiguous(reason) : Failure.passing(reason);
    }

    /** As it is written into a batch. */
    String written() {
        return method + "?" + PhpQuery.of(parameters);
    }

    /** As people read it. The token is no part of it. */
    String said() {
        return method + " " + parameters;
    }

    /** The same of one of the pieces it carries. */
    String said(int piece) {
        var messages = Wire.list(parameters, "MESSAGES");
        return method + " " + (piece < messages.size() ? messages.get(piece) : parameters);
    }

    /** How many messages it is about, at least 1. */
    int pieces() {
        return Math.max(1, Wire.list(parameters, "MESSAGES").size());
    }

    /** Whether it means the same inside a batch as alone. */
    boolean fitsBatch() {
        return !parameters.toString().contains(REFERENCE);
    }
}
