package org.openchannel.web.portal.oauth;

import jakarta.ws.rs.core.HttpHeaders;
import java.util.Optional;

/** Who is signed in to the portal in the browser that asks. The pages' sign-in implements it. */
public interface CurrentUser {

    /** The user's number; empty when nobody is signed in. */
    Optional<Long> id(HttpHeaders headers);
}
