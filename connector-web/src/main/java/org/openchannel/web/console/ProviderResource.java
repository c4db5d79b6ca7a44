package org.openchannel.web.console;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.ws.rs.CookieParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.util.Locale;
import org.openchannel.bridge.access.ConsoleDoors;
import org.openchannel.bridge.access.EnterByProvider;
import org.openchannel.bridge.access.NotVouchedException;
import org.openchannel.bridge.access.Provider;
import org.openchannel.bridge.access.Questions;
import org.openchannel.shared.ServerSettings;

/**
 * The way into the console through a provider. It begins with a link, not a form: browsers follow no form to another site
 * under our policy. Whoever is led here by somebody else at most signs in.
 */
@Path("/console/signin/provider")
@Produces(MediaType.TEXT_HTML)
@Dependent
public class ProviderResource {

    private static final Logger LOG = System.getLogger(ProviderResource.class.getName());

    private final Provider provider;
    private final Questions questions;
    private final EnterByProvider enter;
    private final ConsoleDoors doors;
    private final ServerSettings settings;

    @Inject
    public ProviderResource(
            Provider provider,
            Questions questions,
            EnterByProvider enter,
            ConsoleDoors doors,
            ServerSettings settings) {
        this.provider = provider;
        this.questions = questions;
        this.enter = enter;
        this.doors = doors;
        this.settings = settings;
    }

    @GET
    public Response ask(@QueryParam("to") @DefaultValue("") String back) {
        var question = questions.next(SignInPage.target(back).toString());
        try {
            return Response.seeOther(provider.address(question))
                    .cookie(ConsoleCookie.question(questions.sealed(question), settings))
                    .build();
        } catch (NotVouchedException e) {
            return refused(e);
        }
    }

    @GET
    @Path("answer")
    public Response answer(
            @CookieParam(ConsoleCookie.QUESTION) @DefaultValue("") String question,
            @QueryParam("code") @DefaultValue("") String code,
            @QueryParam("state") @DefaultValue("") String state) {
        try {
            var entered = enter.enter(new EnterByProvider.Answer(code, state), ConsoleCookie.read(question));
            return Response.seeOther(SignInPage.target(entered.back()))
                    .cookie(
                            ConsoleCookie.of(entered.secret(), EnterByProvider.LIFE, settings),
                            ConsoleCookie.answered(settings))
                    .build();
        } catch (NotVouchedException e) {
            return refused(e);
        }
    }

    private Response refused(NotVouchedException why) {
        LOG.log(Level.WARNING, "Nobody entered the console through the provider: {0}", why.getMessage());
        var mistake = "provider." + why.why().name().toLowerCase(Locale.ROOT);
        return Response.fromResponse(SignInPage.of(doors, settings, "").refused("", mistake))
                .cookie(ConsoleCookie.answered(settings))
                .build();
    }
}
