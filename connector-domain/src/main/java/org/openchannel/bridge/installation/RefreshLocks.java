package org.openchannel.bridge.installation;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** One lock per portal, so that the threads of this node refresh a token once and share the outcome. */
@ApplicationScoped
public class RefreshLocks {

    private final Map<MemberId, Object> locks = new ConcurrentHashMap<>();

    /** The lock of one portal. */
    public Object of(MemberId memberId) {
        return locks.computeIfAbsent(memberId, any -> new Object());
    }
}
