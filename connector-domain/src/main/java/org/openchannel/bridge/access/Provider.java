package org.openchannel.bridge.access;

import java.net.URI;

/** Who says who people are, when it is not us: an OpenID provider. */
public interface Provider {

    /**
     * Where a browser goes with its question. May ask the provider, so no transaction is open.
     *
     * @throws NotVouchedException when there is no provider, or it can't be asked
     */
    URI address(Question question) throws NotVouchedException;

    /**
     * Who has answered. Asks the provider, so no transaction is open.
     *
     * @param code what the provider gave the browser
     * @throws NotVouchedException when the provider says nothing that can be trusted
     */
    Vouched vouch(String code, Question question) throws NotVouchedException;
}
