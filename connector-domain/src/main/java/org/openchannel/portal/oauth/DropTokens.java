package org.openchannel.portal.oauth;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import org.openchannel.portal.application.Belonging;

/** An application that was uninstalled may not call any more. */
@Dependent
public class DropTokens implements Belonging {

    private final Tokens tokens;

    @Inject
    public DropTokens(Tokens tokens) {
        this.tokens = tokens;
    }

    @Override
    public void drop(long applicationId) {
        tokens.dropOf(applicationId);
    }
}
