package org.openchannel.integration.bitrix24;

import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openchannel.bridge.courier.Fared;
import org.openchannel.bridge.courier.OpenLines.CustomerMessage;
import org.openchannel.bridge.courier.OpenLines.NotTakenException;
import org.openchannel.bridge.courier.OpenLines.Placed;
import org.openchannel.bridge.courier.Parcel;
import org.openchannel.bridge.courier.Parcel.Changes;
import org.openchannel.bridge.courier.Parcel.Letters;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/**
 * Reads from an answer what became of each piece of a parcel. Only an element's own success together with a chat proves
 * that a message arrived.
 */
final class Receipts {

    private Receipts() {}

    /** What an answer says of one piece, as people read it. */
    static String said(JsonObject answer, int piece) {
        var elements = elements(answer);
        return piece < elements.size() ? elements.get(piece).toString() : answer.toString();
    }

    private static List<JsonValue> elements(JsonObject answer) {
        return Wire.list(Wire.object(Wire.object(answer, "result"), "DATA"), "RESULT");
    }

    static List<Fared> of(Parcel parcel, JsonObject answer) {
        var elements = elements(answer);
        if (parcel instanceof Changes changes) {
            return IntStream.range(0, changes.size())
                    .mapToObj(index -> changed(index, elements))
                    .toList();
        }
        if (!(parcel instanceof Letters letters)) {
            return Fared.all(parcel, new Fared.Well(null));
        }
        return IntStream.range(0, letters.size())
                .mapToObj(index -> fared(letters.messages().get(index), index, elements))
                .toList();
    }

    private static Fared fared(CustomerMessage message, int index, List<JsonValue> elements) {
        if (index >= elements.size() || !(elements.get(index) instanceof JsonObject element)) {
            return inDoubt("The portal does not say what became of the message");
        }
        var echoed = Wire.text(Wire.object(element, "message"), "id");
        if (echoed.isPresent() && !echoed.get().equals(message.id())) {
            return inDoubt("The portal answers for another message");
        }
        if (!Wire.isTrue(element, "SUCCESS")) {
            return new Fared.Badly(refused(element));
        }
        var session = Wire.object(element, "session");
        return Wire.number(session, "CHAT_ID")
                .filter(id -> id > 0)
                .<Fared>map(chat -> new Fared.Well(
                        new Placed(chat, Wire.number(session, "ID").orElse(null))))
                .orElseGet(() -> inDoubt("The portal took the message but put it into no chat"));
    }

    /** It may be repeated, so whoever says nothing of it said nothing against it. */
    private static Fared changed(int index, List<JsonValue> elements) {
        return index < elements.size()
                        && elements.get(index) instanceof JsonObject element
                        && element.containsKey("SUCCESS")
                        && !Wire.isTrue(element, "SUCCESS")
                ? new Fared.Badly(refused(element))
                : new Fared.Well(null);
    }

    private static Fared inDoubt(String reason) {
        return new Fared.Badly(new DeliveryFailedException(Failure.ambiguous(reason)));
    }

    private static RuntimeException refused(JsonObject element) {
        var errors = Wire.list(element, "ERRORS").stream()
                .map(error -> error instanceof JsonString text ? text.getString() : error.toString())
                .collect(Collectors.joining("; "));
        var reason = PortalErrors.shortened("The portal refused the message: " + errors);
        return PortalErrors.lineOff(errors, reason).orElseGet(() -> new NotTakenException(reason));
    }
}
