package org.openchannel.web.portal.rest;

import org.openchannel.portal.oauth.Access;

/**
 * A method called: with what, and on whose behalf.
 *
 * @param mayPostpone whether its answer may be {@link Postponed}
 */
public record Call(Parameters parameters, Access access, boolean mayPostpone) {

    /** One whose answer is wanted at once. */
    public Call(Parameters parameters, Access access) {
        this(parameters, access, false);
    }

    /** The same, its answer wanted at once. */
    Call atOnce() {
        return new Call(parameters, access);
    }

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
