package org.openchannel.bridge.installation;

import org.openchannel.shared.Secret;

/** The authorisation servers. Called without a transaction; may block. */
public interface OAuthServers {

    /**
     * Trades a refresh token for new tokens at the application's own server. The old refresh token is spent then.
     *
     * @throws GrantRefusedException when the server says no
     * @throws org.openchannel.shared.lane.DeliveryFailedException when it can't be asked
     */
    Grant refresh(BridgeSettings.Application application, Secret refreshToken);

    /** The server refused: the token is spent, expired or somebody else's, the application gone or unpaid. */
    class GrantRefusedException extends RuntimeException {

        private final String code;

        public GrantRefusedException(String code, String description) {
            super(code + ": " + description);
            this.code = code;
        }

        /** The server's word for it, for example {@code invalid_grant}. */
        public String code() {
            return code;
        }
    }
}
