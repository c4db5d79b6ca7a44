package org.openchannel.web.portal.api;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.openchannel.portal.robot.AnswerRun;
import org.openchannel.portal.robot.RobotException;
import org.openchannel.portal.robot.RunRobot;

/** Starts robots that applications registered, and shows what became of it. */
@Path("/portal/api")
@Produces(MediaType.APPLICATION_JSON)
@Consumes(MediaType.WILDCARD)
@Tag(name = "Embedded portal")
@Dependent
public class RobotsResource {

    private final Known known;
    private final RunRobot runRobot;
    private final AnswerRun answerRun;
    private final Documents documents;

    @Inject
    RobotsResource(Known known, RunRobot runRobot, AnswerRun answerRun, Documents documents) {
        this.known = known;
        this.runRobot = runRobot;
        this.answerRun = answerRun;
        this.documents = documents;
    }

    @GET
    @Path("robots")
    @Operation(summary = "Lists robots and activities with their properties, by name")
    public Response list() {
        var applications = known.applications();
        return Answers.ok(runRobot.choices().stream()
                .map(robot -> RobotTree.of(robot, applications))
                .toList());
    }

    @POST
    @Path("robots/run")
    @Operation(
            summary = "Starts a robot or an activity on a customer record: its HANDLER is posted to as in a workflow",
            description = "\"properties\" are what somebody would have filled in, by their keys; what is left out is as"
                    + " the application wished (Default). \"documentId\" is DEAL_1, LEAD_1, CONTACT_1 or COMPANY_1;"
                    + " without it a deal is made. \"clientId\" chooses among applications with robots of one code,"
                    + " \"userId\" is who starts it. Poll the run's address for what bizproc.event.send and"
                    + " bizproc.activity.log said.")
    @RequestBody(content = @Content(mediaType = "application/json", example = """
            {"code": "send_message", "properties": {"text": "Hello"}, "documentId": "DEAL_1"}"""))
    @APIResponse(responseCode = "201", description = "The run: id, isWaiting, returnValues, log …")
    @APIResponse(responseCode = "404", description = "There is no such robot or record")
    @APIResponse(responseCode = "409", description = "It is not for such records, or a property it requires is missing")
    public Response run(String body) {
        var asked = Asked.of(body);
        var robot = robot(asked);
        var user = known.user(asked).id();
        var record = documents.find(asked, robot.name(), user);
        try {
            return Answers.created(RobotTree.of(runRobot.run(robot.id(), record, asked.object("properties"), user)));
        } catch (RobotException e) {
            throw Problem.conflict(String.valueOf(e.getMessage()));
        }
    }

    @GET
    @Path("robots/runs/{id: [0-9]{1,18}}")
    @Operation(summary = "Shows a run: whether it waits, what was given back, what was noted")
    @APIResponse(responseCode = "404", description = "There is no such run")
    public Response show(@PathParam("id") long id) {
        return Answers.ok(RobotTree.of(answerRun.run(id).orElseThrow(() -> Problem.unknown("There is no run " + id))));
    }

    private RunRobot.Choice robot(Asked asked) {
        var code = asked.requireText("code");
        var owners = asked.text("clientId")
                .map(clientId -> List.of(known.application(clientId).id()));
        var found = runRobot.choices().stream()
                .filter(robot -> robot.code().equals(code))
                .filter(robot ->
                        owners.map(ids -> ids.contains(robot.applicationId())).orElse(true))
                .toList();
        return found.stream()
                .filter(RunRobot.Choice::isRobot)
                .findFirst()
                .or(() -> found.stream().findFirst())
                .orElseThrow(() -> Problem.unknown("There is no robot with the code \"" + code + "\""));
    }
}
