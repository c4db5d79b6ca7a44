package org.openchannel.faults;

import com.google.gson.JsonObject;

/**
 * One call of a method at a portal, alone or as one command of a batch.
 *
 * @param id different for each; names it in the journal
 * @param token what it brought
 */
record Call(String id, FakePortal portal, String token, String method, JsonObject fields) {

    String text(String... path) {
        return PhpForm.text(fields, path);
    }

    long number(String... path) {
        var digits = text(path).replaceAll("\\D", "");
        return digits.isEmpty() ? 0 : Long.parseLong(digits);
    }
}
