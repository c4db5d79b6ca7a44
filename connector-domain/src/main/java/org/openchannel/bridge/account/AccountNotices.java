package org.openchannel.bridge.account;

import org.openchannel.bridge.gateway.SessionState;

/** Who wants to know what happens to accounts: their lines. Called inside the transaction that changes the account. */
public interface AccountNotices {

    /** The session moved on from {@code before}. */
    void sessionChanged(Account account, SessionState before);

    /** It has another name. */
    void renamed(Account account);
}
