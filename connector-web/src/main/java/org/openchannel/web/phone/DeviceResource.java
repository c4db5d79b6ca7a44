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
import java.util.Arrays;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.openchannel.simulator.device.BefallDevice;
import org.openchannel.simulator.device.IssueToken;
import org.openchannel.simulator.device.LinkDevice;
import org.openchannel.simulator.device.Trouble;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

/** Where a telephone takes a code and lets go of a device. */
@Path("/phone/{digits: [1-9][0-9]+}/devices")
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Dependent
public class DeviceResource {

    private final LinkDevice linkDevice;
    private final BefallDevice befall;
    private final IssueToken tokens;
    private final Answers answers;

    @Inject
    public DeviceResource(LinkDevice linkDevice, BefallDevice befall, IssueToken tokens, Answers answers) {
        this.linkDevice = linkDevice;
        this.befall = befall;
        this.tokens = tokens;
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

    /** Something happens to a device: a word of {@link Trouble} in lower case. */
    @POST
    @Path("{id: [0-9a-f-]{36}}/troubles")
    public Response befall(
            @PathParam("digits") String digits,
            @PathParam("id") UUID id,
            @FormParam("trouble") @Nullable String trouble,
            @FormParam("back") @Nullable String back)
            throws IOException {
        return answers.after(() -> befall.befall(number(digits), id, trouble(trouble)), back);
    }

    /** The telephone gets a token for the business API, or has it taken away. */
    @POST
    @Path("token")
    public Response token(
            @PathParam("digits") String digits,
            @FormParam("revoke") @Nullable String revoke,
            @FormParam("back") @Nullable String back)
            throws IOException {
        return answers.after(
                () -> {
                    if (revoke == null) {
                        tokens.issue(number(digits));
                    } else {
                        tokens.revoke(number(digits));
                    }
                },
                back);
    }

    private static Trouble trouble(@Nullable String word) {
        return Arrays.stream(Trouble.values())
                .filter(trouble -> trouble.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.TROUBLE_UNKNOWN));
    }

    private static PhoneNumber number(String digits) {
        return Screen.number(digits).orElseThrow(NotFoundException::new);
    }
}
