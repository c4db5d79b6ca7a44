package org.openchannel.bridge.account;

import java.util.UUID;

/** What waits to be sent through accounts. Called inside the transaction that changes the account. */
public interface UnsentMessages {

    /** The account's link came to an end, or another one began after that: what waits is for a person to decide. */
    void holdForReview(UUID account);

    /** The account is linked: what waits may travel once that is committed. */
    void mayTravel(UUID account);
}
