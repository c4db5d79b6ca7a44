package org.openchannel.web.start;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.BadRequestException;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.FormParam;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.NotFoundException;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.installation.RegisterCredentials;
import org.openchannel.shared.Secret;
import org.openchannel.shared.ServerSettings;

/**
 * Takes the credentials of our application from the embedded portal on this machine, so that a try-out installs in one
 * click. Anywhere else credentials come by configuration, and this address does not exist.
 */
@Path("/start/credentials")
@Dependent
public class CredentialsResource {

    private final RegisterCredentials register;
    private final ServerSettings settings;

    @Inject
    public CredentialsResource(RegisterCredentials register, ServerSettings settings) {
        this.register = register;
        this.settings = settings;
    }

    /**
     * Keeps them and sends the browser on.
     *
     * @param portal the portal's address; the secret is shown to its authorisation server only
     * @param next where to go then: an address of this server
     */
    @POST
    @Consumes(MediaType.APPLICATION_FORM_URLENCODED)
    public Response take(
            @HeaderParam("Origin") @Nullable String origin,
            @FormParam("client_id") @DefaultValue("") String clientId,
            @FormParam("client_secret") @DefaultValue("") String clientSecret,
            @FormParam("portal") @DefaultValue("") String portal,
            @FormParam("return") @DefaultValue("/") String next) {
        if (!settings.isTryout()) {
            throw new NotFoundException();
        }
        if (!SameMachine.is(origin, settings.publicUrl()) || !SameMachine.is(portal, settings.publicUrl())) {
            throw new ForbiddenException();
        }
        try {
            register.register(clientId, Secret.of(clientSecret), SameMachine.root(portal));
        } catch (IllegalArgumentException e) {
            throw new BadRequestException(e);
        }
        return Response.seeOther(URI.create(SameMachine.path(next))).build();
    }
}
