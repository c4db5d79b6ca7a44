package org.openchannel.portal.oauth;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Duration;
import org.openchannel.portal.application.Applications;

/** An administrator gives an application tokens of a user directly, without a browser's way round. */
@Dependent
public class GrantTokens {

    private final Applications applications;
    private final IssueToken issueToken;

    @Inject
    public GrantTokens(Applications applications, IssueToken issueToken) {
        this.applications = applications;
        this.issueToken = issueToken;
    }

    /** Tokens of {@code userId} for {@code applicationId}; the access token lives that long, if it lives at all. */
    @Transactional
    public TokenPair grant(long applicationId, long userId, Duration life) {
        var application = applications
                .find(applicationId)
                .orElseThrow(() -> new IllegalStateException("No application " + applicationId));
        return issueToken.pair(application, userId, life);
    }
}
