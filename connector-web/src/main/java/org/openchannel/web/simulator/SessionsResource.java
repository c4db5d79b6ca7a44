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
import java.time.Duration;
import java.util.Arrays;
import java.util.Locale;
import org.openchannel.shared.Secret;
import org.openchannel.simulator.device.BefallDevice;
import org.openchannel.simulator.device.LinkByToken;
import org.openchannel.simulator.device.LinkDevice;
import org.openchannel.simulator.device.StartDevice;
import org.openchannel.simulator.device.Trouble;
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
    private final Links links;
    private final BefallDevice befall;
    private final Wire wire;

    @Inject
    public SessionsResource(
            StartDevice startDevice, TurnDevices turnDevices, Links links, BefallDevice befall, Wire wire) {
        this.startDevice = startDevice;
        this.turnDevices = turnDevices;
        this.links = links;
        this.befall = befall;
        this.wire = wire;
    }

    /** How programs come to a telephone and leave it. */
    @Dependent
    public record Links(LinkByToken byToken, LinkDevice byCode) {

        @Inject
        public Links {}
    }

    /**
     * Starts the session, or starts it again, or does nothing but change its hook when it runs. With a telephone's
     * {@code token} it is linked at once, without one it shows a code.
     */
    @POST
    @Consumes(MediaType.APPLICATION_JSON)
    public String start(InputStream call) {
        var fields = Fields.read(call);
        var hook = fields.object("webhook");
        var wish = new StartDevice.Wish(
                fields.text("name", NAME),
                fields.text("title", ".{1,80}"),
                hook.address("url"),
                Secret.of(hook.text("key", ".{8,200}")));
        var token = fields.optional("token");
        return wire.session(
                token.isEmpty() ? startDevice.start(wish) : links.byToken().link(wish, Secret.of(token)));
    }

    /** Lets something happen to it: a word of {@link Trouble} in lower case, for so many {@code seconds}. */
    @POST
    @Path("{name}/troubles")
    @Consumes(MediaType.APPLICATION_JSON)
    public String befall(@PathParam("name") String name, InputStream call) {
        var fields = Fields.read(call);
        var seconds = fields.optional("seconds");
        var lasting = seconds.matches("[1-9][0-9]{0,7}") ? Duration.ofSeconds(Long.parseLong(seconds)) : null;
        return wire.session(befall.befall(name, trouble(fields.optional("trouble")), lasting));
    }

    /** The trouble of that name. */
    static Trouble trouble(String word) {
        return Arrays.stream(Trouble.values())
                .filter(trouble -> trouble.name().toLowerCase(Locale.ROOT).equals(word))
                .findFirst()
                .orElseThrow(() -> new RefusedException(Refusal.TROUBLE_UNKNOWN));
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
        links.byCode().logout(name);
    }
}
