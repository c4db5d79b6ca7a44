package org.openchannel.portal.oauth;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.Applications;
import org.openchannel.shared.Secret;

/** The signed-in user lets an application act for them: a code is made that the application exchanges for tokens. */
@Dependent
public class AuthorizeCode {

    private final Applications applications;
    private final IssueToken issueToken;

    @Inject
    public AuthorizeCode(Applications applications, IssueToken issueToken) {
        this.applications = applications;
        this.issueToken = issueToken;
    }

    /**
     * A code and the address of the application it is to be brought to.
     *
     * @throws OAuthException {@code invalid_client} when no installed application has that client id
     */
    @Transactional
    public Authorized authorize(String clientId, long userId) {
        var application = applications
                .withClientId(clientId)
                .filter(Application::isInstalled)
                .filter(found -> !found.handlerUrl().isEmpty())
                .orElseThrow(() -> new OAuthException("invalid_client", "The application is not installed"));
        return new Authorized(issueToken.code(application, userId), application.handlerUrl(), application.scopes());
    }

    /** A code, where the browser brings it, and what it allows. */
    public record Authorized(Secret code, String handlerUrl, List<String> scopes) {}
}
