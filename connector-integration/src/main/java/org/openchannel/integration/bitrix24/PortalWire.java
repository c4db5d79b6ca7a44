package org.openchannel.integration.bitrix24;

import jakarta.enterprise.context.Dependent;
import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.io.IOException;
import java.util.List;
import org.openchannel.bridge.installation.PortalAccess;

/** Calls methods of portals. Tokens travel in bodies only. */
@Dependent
class PortalWire {

    private static final String BATCH = "batch";

    /**
     * Calls one method.
     *
     * @return the whole answer, which is a success
     * @throws org.openchannel.shared.lane.DeliveryFailedException when it is none, or there is none
     * @throws org.openchannel.bridge.installation.ExpiredTokenException when the portal does not take the token
     */
    JsonObject call(PortalAccess access, String method, JsonObjectBuilder parameters) {
        return PortalErrors.checked(posted(access, method, parameters));
    }

    /**
     * Runs commands one after the other in one request, whatever becomes of the others.
     *
     * @return a reply to each command, in their order
     * @throws org.openchannel.shared.lane.DeliveryFailedException when the whole of it failed
     * @throws org.openchannel.bridge.installation.ExpiredTokenException when the portal does not take the token
     */
    List<Reply> batch(PortalAccess access, List<Command> commands) {
        var written = Json.createObjectBuilder();
        for (int index = 0; index < commands.size(); index++) {
            written.add(Reply.key(index), commands.get(index).written());
        }
        var call = Json.createObjectBuilder().add("halt", 0).add("cmd", written);
        return Reply.all(call(access, BATCH, call), commands.size());
    }

    private Post.Answer posted(PortalAccess access, String method, JsonObjectBuilder parameters) {
        var address = access.endpoint().resolve(method + ".json");
        var body = parameters.add("auth", access.token().reveal()).build().toString();
        try {
            return Post.json(address, body, Post.WHOLE_ANSWER);
        } catch (IOException e) {
            throw PortalErrors.noAnswer(e);
        }
    }
}
