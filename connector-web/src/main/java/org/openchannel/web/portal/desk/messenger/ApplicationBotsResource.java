package org.openchannel.web.portal.desk.messenger;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.SecurityContext;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.bot.ChangeCommands;
import org.openchannel.portal.bot.FindBot;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.FrameOf;
import org.openchannel.web.portal.desk.applications.ApplicationsEntry;
import org.openchannel.web.portal.desk.signin.SignedIn;

/** The bots of an application: who they are, where they are told, how much they heard. Administrators only. */
@Path("/portal/applications")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class ApplicationBotsResource {

    private final FrameOf frame;
    private final ApplicationDirectory applications;
    private final FindBot findBot;
    private final ChangeCommands commands;

    @Inject
    public ApplicationBotsResource(
            FrameOf frame, ApplicationDirectory applications, FindBot findBot, ChangeCommands commands) {
        this.frame = frame;
        this.applications = applications;
        this.findBot = findBot;
        this.commands = commands;
    }

    @GET
    @Path("{application: [0-9]{1,18}}/bots")
    public View show(@PathParam("application") long id, @Context SecurityContext security) {
        var view = frame.page("desk/application-bots", SignedIn.of(security).requireAdmin(), ApplicationsEntry.CODE);
        return view.with("application", applications.find(id).orElseThrow(NotFoundException::new))
                .with(
                        "bots",
                        findBot.of(id).stream()
                                .map(bot -> BotFile.of(bot, commands.of(bot.id())))
                                .toList());
    }
}
