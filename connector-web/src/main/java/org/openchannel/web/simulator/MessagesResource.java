package org.openchannel.web.simulator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.json.Json;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.Locale;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.file.StoredFile;
import org.openchannel.simulator.chat.ChangeMessage;
import org.openchannel.simulator.chat.Curb;
import org.openchannel.simulator.chat.Draft;
import org.openchannel.simulator.chat.Kind;
import org.openchannel.simulator.chat.Message;
import org.openchannel.simulator.chat.SendMessage;
import org.openchannel.simulator.chat.Source;
import org.openchannel.simulator.device.Device;
import org.openchannel.simulator.device.TurnDevices;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

/** Where programs say something as the telephone they are linked to. */
@Path("/simulator/api/sessions/{name}/messages")
@Produces(MediaType.APPLICATION_JSON)
@Keyed
@Dependent
public class MessagesResource {

    private final TurnDevices devices;
    private final Say say;
    private final ChangeMessage changeMessage;
    private final FileStore files;

    @Inject
    public MessagesResource(TurnDevices devices, Say say, ChangeMessage changeMessage, FileStore files) {
        this.devices = devices;
        this.say = say;
        this.changeMessage = changeMessage;
        this.files = files;
    }

    /** What is said, and what may not be. */
    @Dependent
    public record Say(SendMessage send, Curb curb) {

        @Inject
        public Say {}
    }

    /** Sends text or a file uploaded before; the same {@code id} again sends nothing and answers the same. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String send(@PathParam("name") String name, InputStream call) {
        var fields = Fields.read(call);
        var device = devices.connected(name);
        var draft = new Draft(fields.id("id"), number(device), peer(fields), Source.DEVICE, body(fields));
        device.plight().scope().ifPresent(scope -> say.curb().check(draft.from(), draft.to(), scope));
        return answer(say.send().send(draft));
    }

    @PUT
    @Path("{id}")
    @Consumes(MediaType.APPLICATION_JSON)
    public String edit(@PathParam("name") String name, @PathParam("id") String id, InputStream call) {
        var words = Fields.read(call).optional("text");
        return answer(changeMessage.edit(me(name), Fields.uuid(id, "id"), words));
    }

    @DELETE
    @Path("{id}")
    public String delete(@PathParam("name") String name, @PathParam("id") String id) {
        return answer(changeMessage.delete(me(name), Fields.uuid(id, "id")));
    }

    private PhoneNumber me(String name) {
        return number(devices.connected(name));
    }

    private static PhoneNumber number(Device device) {
        return device.telephone().orElseThrow(() -> new RefusedException(Refusal.NOT_CONNECTED));
    }

    private static PhoneNumber peer(Fields fields) {
        return PhoneNumber.read(fields.optional("chatId"))
                .orElseThrow(() -> new RefusedException(Refusal.NUMBER_UNFIT));
    }

    private Draft.Body body(Fields fields) {
        var text = fields.optional("text");
        var fileId = fields.optional("file");
        if (fileId.isEmpty()) {
            return Draft.Body.text(text);
        }
        var file = files.find(fileId).orElseThrow(() -> new RefusedException(Refusal.FILE_UNKNOWN));
        return new Draft.Body(kind(fields.optional("type"), file), text, file);
    }

    /** A file may be shown more modestly than its media type suggests, never less so. */
    private static Kind kind(String asked, StoredFile file) {
        return asked.equals("document") || asked.equals("file") ? Kind.FILE : Kind.ofMediaType(file.mediaType());
    }

    private static String answer(Message message) {
        return Json.createObjectBuilder()
                .add("id", message.id().toString())
                .add("status", message.status().name().toLowerCase(Locale.ROOT))
                .build()
                .toString();
    }
}
