package org.openchannel.web.simulator;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import org.openchannel.shared.Secret;
import org.openchannel.simulator.device.LinkDevice;
import org.openchannel.simulator.device.StartDevice;
import org.openchannel.simulator.device.TurnDevices;
import org.openchannel.simulator.hook.Wire;
import org.openchannel.simulator.telephone.Refusal;
import org.openchannel.simulator.telephone.RefusedException;

/** Where programs ask for a code, look how their session is, and end it. */
@Path("/simulator/api/sessions")
@Produces(MediaType.APPLICATION_JSON)
@Keyed
@Dependent
public class SessionsResource {

    private static final String NAME = "[A-Za-z0-9_-]{1,60}";

    private final StartDevice startDevice;
    private final TurnDevices turnDevices;
    private final LinkDevice linkDevice;
    private final Wire wire;

    @Inject
    public SessionsResource(StartDevice startDevice, TurnDevices turnDevices, LinkDevice linkDevice, Wire wire) {
        this.startDevice = startDevice;
        this.turnDevices = turnDevices;
        this.linkDevice = linkDevice;
        this.wire = wire;
    }

    /** Starts the session, or starts it again, or does nothing but change its hook when it runs. */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String start(InputStream call) {
        var fields = Fields.read(call);
        var hook = fields.object("webhook");
        return wire.session(startDevice.start(new StartDevice.Wish(
                fields.text("name", NAME),
                fields.text("title", ".{1,80}"),
                hook.address("url"),
                Secret.of(hook.text("key", ".{8,200}")))));
    }

    @GET
    @Path("{name}")
    public String look(@PathParam("name") String name) {
        return turnDevices
                .look(name)
                .map(wire::session)
                .orElseThrow(() -> new RefusedException(Refusal.DEVICE_UNKNOWN));
    }

    /** Ends the session; harmless when there is none. */
    @POST
    @Path("{name}/logout")
    public void logout(@PathParam("name") String name) {
        linkDevice.logout(name);
    }
}
