package org.openchannel.bridge.access;

import java.net.URI;
import java.util.Optional;
import org.openchannel.shared.Secret;

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

    /**
     * Where a browser goes to sign out there, too. May ask the provider, so no transaction is open.
     *
     * @param word what the provider said when they came
     * @return empty when that can't be done there
     * @throws NotVouchedException when there is no provider, or it can't be asked
     */
    Optional<URI> farewell(Secret word) throws NotVouchedException;
}
