package org.openchannel.web.portal.desk.lines;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.SecurityContext;
import java.net.URI;
import java.util.Map;
import org.openchannel.portal.line.ChangeLines;
import org.openchannel.portal.line.KeepQuickAnswers;
import org.openchannel.portal.line.LineDirectory;
import org.openchannel.portal.line.LineForm;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.http.CleanText;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** The open lines and their settings; for administrators. */
@Path("/portal/lines")
@Produces(MediaType.TEXT_HTML)
@Consumes(MediaType.APPLICATION_FORM_URLENCODED)
@Dependent
public class LineResource {

    /** The section of the rail these pages belong to. */
    private static final String SECTION = "center";

    private static final int LONGEST_NAME = 200;

    private final FrameOf frame;
    private final LineDirectory lines;
    private final ChangeLines changeLines;
    private final QueueChoices choices;
    private final KeepQuickAnswers answers;

    @Inject
    public LineResource(
            FrameOf frame,
            LineDirectory lines,
            ChangeLines changeLines,
            QueueChoices choices,
            KeepQuickAnswers answers) {
        this.frame = frame;
        this.lines = lines;
        this.changeLines = changeLines;
        this.choices = choices;
        this.answers = answers;
    }

    @GET
    @Consumes(MediaType.WILDCARD)
    public View all(@Context SecurityContext security) {
        var person = SignedIn.of(security).requireAdmin();
        return frame.page("desk/lines", person, SECTION).with("lines", lines.all());
    }

    @GET
    @Path("{line: [0-9]{1,18}}")
    @Consumes(MediaType.WILDCARD)
    public View one(
            @PathParam("line") long lineId,
            @QueryParam("saved") @DefaultValue("false") boolean isSaved,
            @Context SecurityContext security) {
        var person = SignedIn.of(security).requireAdmin();
        var card = lines.find(lineId).orElseThrow(NotFoundException::new);
        return frame.page("desk/line", person, SECTION)
                .with("line", LineView.of(card, choices.people(), choices.departments(), answers.of(lineId)))
                .with("isSaved", isSaved);
    }

    @POST
    public Response open(@FormParam("name") @DefaultValue("") String name, @Context SecurityContext security) {
        var person = SignedIn.of(security).requireAdmin();
        var plain = CleanText.of(name).strip();
        var cut = plain.substring(0, Math.min(plain.length(), LONGEST_NAME));
        return at(changeLines.open(new LineForm(cut, true, null, Map.of()), person.id()), "");
    }

    @POST
    @Path("{line: [0-9]{1,18}}")
    public Response change(
            @PathParam("line") long lineId, MultivaluedMap<String, String> sent, @Context SecurityContext security) {
        var person = SignedIn.of(security).requireAdmin();
        var known = choices.people().stream().map(StaffMember::id).toList();
        if (!changeLines.change(lineId, new SettingsForm(sent).form(known), person.id())) {
            throw new NotFoundException();
        }
        return at(lineId, "?saved=true");
    }

    @POST
    @Path("{line: [0-9]{1,18}}/delete")
    public Response delete(@PathParam("line") long lineId, @Context SecurityContext security) {
        changeLines.delete(lineId, SignedIn.of(security).requireAdmin().id());
        return Response.seeOther(URI.create("/portal/lines")).build();
    }

    @POST
    @Path("{line: [0-9]{1,18}}/answers")
    public Response addAnswer(
            @PathParam("line") long lineId,
            @FormParam("text") @DefaultValue("") String text,
            @Context SecurityContext security) {
        var person = SignedIn.of(security).requireAdmin();
        if (lines.find(lineId).isEmpty()) {
            throw new NotFoundException();
        }
        answers.add(lineId, CleanText.of(text), person.id());
        return at(lineId, "#answers");
    }

    @POST
    @Path("{line: [0-9]{1,18}}/answers/{answer: [0-9]{1,18}}/delete")
    public Response removeAnswer(
            @PathParam("line") long lineId, @PathParam("answer") long answerId, @Context SecurityContext security) {
        SignedIn.of(security).requireAdmin();
        answers.remove(lineId, answerId);
        return at(lineId, "#answers");
    }

    private static Response at(long lineId, String rest) {
        return Response.seeOther(URI.create("/portal/lines/" + lineId + rest)).build();
    }
}
