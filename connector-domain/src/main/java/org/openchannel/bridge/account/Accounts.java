package org.openchannel.bridge.account;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.openchannel.bridge.installation.MemberId;

/** The accounts. */
public interface Accounts {

    void add(Account account);

    Optional<Account> find(UUID id);

    List<Account> of(MemberId memberId);

    /** Those that are wanted, or whose messenger has still to be told that they are not. */
    List<Account> inUse();
}
