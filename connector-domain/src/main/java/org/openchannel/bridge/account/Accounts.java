package org.openchannel.bridge.account;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.installation.MemberId;

/** The accounts. */
public interface Accounts {

    void add(Account account);

    Optional<Account> find(UUID id);

    /** The same, as it is when nobody else may change it any more, until the transaction ends. */
    Optional<Account> lock(UUID id);

    List<Account> of(MemberId memberId);

    /**
     * Accounts in use nobody looked at for long, at most so many, which count as looked at from {@code now} on. In use
     * are those that are wanted, or whose messenger has still to be told that they are not. Who was never looked at goes
     * first, then who has been due longest.
     *
     * @param waiting when one that waits was looked at last
     * @param settled when one that is connected, or came to an end, was looked at last
     */
    List<UUID> takeUnseen(Instant waiting, Instant settled, Instant now, int most);

    /** Connected ones whose connection ends after {@code after} and not after {@code until}, at most so many. */
    List<Account> ending(Instant after, Instant until, int most);
}
