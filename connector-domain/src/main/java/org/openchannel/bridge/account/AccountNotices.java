package org.openchannel.bridge.account;

import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;

/**
 * Who wants to know what happens to accounts: their lines, what is told to people. Called inside the transaction that
 * changes the account; whoever implements it is found by its type.
 */
public interface AccountNotices {

    /** Anything about the session moved on from {@code before}: its state, its code, its circumstances. */
    default void sessionSeen(Account account, SessionSnapshot before) {}

    /** The session came into another state than {@code before}. */
    default void sessionChanged(Account account, SessionState before) {}

    /** It has another name. */
    default void renamed(Account account) {}
}
