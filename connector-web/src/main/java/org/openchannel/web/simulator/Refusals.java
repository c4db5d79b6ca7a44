package org.openchannel.web.simulator;

import jakarta.json.Json;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.ExceptionMapper;
import jakarta.ws.rs.ext.Provider;
import java.util.Locale;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

/** What the messenger won't do, as programs read it. */
@Provider
public class Refusals implements ExceptionMapper<RefusedException> {

    @Override
    public Response toResponse(RefusedException refused) {
        return answer(status(refused.refusal()), refused.refusal().name().toLowerCase(Locale.ROOT));
    }

    static Response answer(int status, String error) {
        return Response.status(status)
                .type(MediaType.APPLICATION_JSON_TYPE)
                .entity(Json.createObjectBuilder().add("error", error).build().toString())
                .build();
    }

    private static int status(Refusal refusal) {
        return switch (refusal) {
            case DEVICE_UNKNOWN, MESSAGE_UNKNOWN, TELEPHONE_UNKNOWN, FILE_UNKNOWN -> 404;
            case NOT_CONNECTED, NOT_WAITING, TOKEN_UNKNOWN, RESTRICTED, RESTRICTED_NEW_CHATS -> 422;
            case FILE_TOO_LARGE -> 413;
            default -> 400;
        };
    }
}
