package org.openchannel.bridge.installation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.openchannel.shared.Secret;

/** Fresh tokens the database did not take: in memory until it does, for the ones they were traded for are spent. */
@ApplicationScoped
public class UnkeptGrants {

    private final Map<MemberId, Unkept> grants = new ConcurrentHashMap<>();

    /** Good in place of the token it was traded for, and of no other. */
    private record Unkept(Secret spent, Grant grant) {}

    void put(Grant grant, Secret spent) {
        grants.put(grant.memberId(), new Unkept(spent, grant));
    }

    /** That of a portal whose token is {@code current}, for the caller to write down; any other is of no use any more. */
    Optional<Grant> take(MemberId memberId, Secret current) {
        return Optional.ofNullable(grants.remove(memberId))
                .filter(unkept -> unkept.spent().equals(current))
                .map(Unkept::grant);
    }
}
