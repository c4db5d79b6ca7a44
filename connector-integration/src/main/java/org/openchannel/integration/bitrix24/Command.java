package org.openchannel.integration.bitrix24;

import jakarta.json.JsonObject;

/** One call of a batch. */
record Command(String method, JsonObject parameters) {

    /** Portals replace this in a batch by what an earlier command of it said, also inside a customer's words. */
    private static final String REFERENCE = "$result";

    /** As it is written into a batch. */
    String written() {
        return method + "?" + PhpQuery.of(parameters);
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
