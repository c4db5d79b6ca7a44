package org.openchannel.web.phone;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.simulator.device.LinkDevice;
import org.openchannel.simulator.telephone.PhoneNumber;

/** Where a telephone takes a code and lets go of a device. */
@Path("/phone/{digits: [1-9][0-9]+}/devices")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Dependent
public class DeviceResource {

    private final LinkDevice linkDevice;
    private final Answers answers;

    @Inject
    public DeviceResource(LinkDevice linkDevice, Answers answers) {
        this.linkDevice = linkDevice;
        this.answers = answers;
    }

    @POST
    public Response link(
            @PathParam("digits") String digits,
            @FormParam("code") @Nullable String code,
            @FormParam("back") @Nullable String back)
            throws IOException {
        return answers.after(() -> linkDevice.link(number(digits), code == null ? "" : code), back);
    }

    @POST
    @Path("{id: [0-9a-f-]{36}}/unlink")
    public Response unlink(
            @PathParam("digits") String digits, @PathParam("id") UUID id, @FormParam("back") @Nullable String back)
            throws IOException {
        return answers.after(() -> linkDevice.unlink(number(digits), id), back);
    }

    private static PhoneNumber number(String digits) {
        return Screen.number(digits).orElseThrow(NotFoundException::new);
    }
}
