package org.openchannel.web.portal.rest;

import org.openchannel.portal.oauth.Access;

/** A method called: with what, and on whose behalf. */
public record Call(Parameters parameters, Access access) {

    /** The calling application; only for methods that need one. */
    public long applicationId() {
        return access.caller()
                .orElseThrow(() -> new IllegalStateException("A webhook got to a method that needs an application"))
                .id();
    }

    /** On whose behalf. */
    public long userId() {
        return access.userId();
    }
}
