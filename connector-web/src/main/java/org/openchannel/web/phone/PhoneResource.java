package org.openchannel.web.phone;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.openchannel.simulator.chat.AddTelephone;
import org.openchannel.simulator.telephone.PhoneNumber;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;
import org.openchannel.simulator.telephone.Telephones;
import org.openchannel.web.http.View;

/** The telephones side by side. */
@Path("/phone")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class PhoneResource {

    private final Telephones telephones;
    private final Frames frames;
    private final AddTelephone addTelephone;
    private final Answers answers;

    @Inject
    public PhoneResource(Telephones telephones, Frames frames, AddTelephone addTelephone, Answers answers) {
        this.telephones = telephones;
        this.frames = frames;
        this.addTelephone = addTelephone;
        this.answers = answers;
    }

    /** All telephones, as the address arranges them. */
    @GET
    public View page(
            @QueryParam(Arrangement.SCREEN) @Nullable List<String> screens,
            @QueryParam(Arrangement.FRONT) @Nullable String front,
            @QueryParam(Answers.REFUSED) @Nullable String refused) {
        return view(Arrangement.read(screens, front), null, refused);
    }

    /** Opens a chat with a number typed by hand. */
    @GET
    @Path("{digits: [1-9][0-9]+}/new")
    public Response write(@PathParam("digits") String digits, @QueryParam("to") @Nullable String to)
            throws IOException {
        var owner = Screen.number(digits).orElseThrow(NotFoundException::new);
        var peer = PhoneNumber.read(text(to)).filter(number -> !number.equals(owner));
        var screen = peer.map(Screen::chat).orElse(Screen.NEW);
        return answers.after(
                () -> {
                    if (peer.isEmpty()) {
                        throw new RefusedException(Refusal.NUMBER_UNFIT);
                    }
                },
                Arrangement.read(null, null).with(owner, screen).address());
    }

    /** Where a scanned code leads: the company's telephone, ready to link. */
    @GET
    @Path("link")
    public View link(@QueryParam("code") @Nullable String code) {
        var company = telephones.all().stream().findFirst().orElseThrow(NotFoundException::new);
        var arrangement = Arrangement.read(null, null).with(company.number(), Screen.LINK);
        return view(arrangement, code, null);
    }

    /** One telephone, for the script that keeps the page up to date. */
    @GET
    @Path("{digits: [1-9][0-9]+}/frame")
    public View frame(
            @PathParam("digits") String digits,
            @QueryParam(Arrangement.SCREEN) @Nullable List<String> screens,
            @QueryParam(Arrangement.FRONT) @Nullable String front) {
        var telephone = Screen.number(digits).flatMap(telephones::find).orElseThrow(NotFoundException::new);
        return View.of("phone/frame :: frame")
                .with("frame", frames.frame(telephone, Arrangement.read(screens, front), null));
    }

    /** One more telephone joins. */
    @POST
    @Path("telephones")
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response add(
            @FormParam("number") @Nullable String number,
            @FormParam("owner") @Nullable String owner,
            @FormParam("company") @Nullable String company,
            @FormParam("back") @Nullable String back)
            throws IOException {
        return answers.after(() -> addTelephone.add(text(number), text(owner), company != null), back);
    }

    private View view(Arrangement arrangement, @Nullable String code, @Nullable String refused) {
        var all = frames.all(arrangement, code);
        return View.of("phone/phone")
                .with("frames", all)
                .with("front", front(arrangement, all))
                .with("here", arrangement.address())
                .with("refused", refused == null ? null : known(refused));
    }

    /** Where there is room for one telephone only: the one somebody chose, else a customer's. */
    private static String front(Arrangement arrangement, List<Frame> all) {
        return all.stream()
                .filter(frame -> frame.face().number().equals(arrangement.front()))
                .findFirst()
                .or(() -> all.stream().filter(frame -> !frame.isCompany()).findFirst())
                .map(Frame::elementId)
                .orElse("");
    }

    private @Nullable String known(String refused) {
        return Arrays.stream(Refusal.values())
                .filter(refusal -> refusal.name().toLowerCase(Locale.ROOT).equals(refused))
                .findFirst()
                .map(answers::words)
                .orElse(null);
    }

    private static String text(@Nullable String given) {
        return given == null ? "" : given;
    }
}
