package org.openchannel.portal.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.LinkedHashMap;
import java.util.Map;
import org.openchannel.portal.PortalIdentity;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.ApplicationSecrets;
import org.openchannel.portal.application.Applications;
import org.openchannel.portal.oauth.IssueToken;
import org.openchannel.portal.oauth.Token;
import org.openchannel.shared.SecretSource;
import org.openchannel.shared.form.FormText;

/** Opens an application's page in a frame: fresh tokens of the person looking, posted to its address. */
@Dependent
public class OpenPlacement {

    private static final int SID_LENGTH = 32;

    private final Applications applications;
    private final ApplicationSecrets applicationSecrets;
    private final IssueToken issueToken;
    private final PortalIdentity portal;
    private final SecretSource secrets;

    @Inject
    public OpenPlacement(
            Applications applications,
            ApplicationSecrets applicationSecrets,
            IssueToken issueToken,
            PortalIdentity portal,
            SecretSource secrets) {
        this.applications = applications;
        this.applicationSecrets = applicationSecrets;
        this.issueToken = issueToken;
        this.portal = portal;
        this.secrets = secrets;
    }

    /** The form that opens {@code request}. */
    @Transactional
    public FrameForm open(OpenRequest request) {
        var application = applications
                .find(request.applicationId())
                .orElseThrow(() -> new IllegalStateException("No application " + request.applicationId()));
        var appSid = secrets.next(SID_LENGTH).reveal();
        var protocol = portal.protocol().equals("https") ? "1" : "0";
        var query = new LinkedHashMap<String, Object>();
        query.put("DOMAIN", portal.domain());
        query.put("PROTOCOL", protocol);
        query.put("LANG", request.language());
        query.put("APP_SID", appSid);
        var separator = request.handlerUrl().contains("?") ? "&" : "?";
        return new FrameForm(
                request.handlerUrl() + separator + FormText.of(query),
                fields(application, request),
                portal.domain() + "|" + protocol + "|" + appSid,
                appSid);
    }

    private Map<String, String> fields(Application application, OpenRequest request) {
        var tokens = issueToken.pair(application, request.userId());
        var fields = new LinkedHashMap<String, String>();
        fields.put("AUTH_ID", tokens.accessToken().reveal());
        fields.put("AUTH_EXPIRES", String.valueOf(Token.Kind.ACCESS.life().toSeconds()));
        fields.put("REFRESH_ID", tokens.refreshToken().reveal());
        fields.put("SERVER_ENDPOINT", portal.serverEndpoint());
        fields.put(
                "APPLICATION_TOKEN",
                applicationSecrets.applicationToken(application).reveal());
        fields.put("APPLICATION_SCOPE", String.join(",", application.scopes()));
        fields.put("member_id", portal.memberId());
        fields.put("status", "L");
        fields.put("PLACEMENT", request.placement());
        fields.put("PLACEMENT_OPTIONS", OptionsText.of(request.options()));
        return fields;
    }
}
