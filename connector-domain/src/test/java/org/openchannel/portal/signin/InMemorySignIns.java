package org.openchannel.portal.signin;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Sign-ins kept for one test. */
public final class InMemorySignIns implements SignIns {

    private final Map<String, SignIn> signIns = new HashMap<>();

    private record SignIn(long userId, Instant endsAt) {}

    @Override
    public void add(String digest, long userId, Instant endsAt) {
        signIns.put(digest, new SignIn(userId, endsAt));
    }

    @Override
    public Optional<Long> userOf(String digest, Instant now) {
        return Optional.ofNullable(signIns.get(digest))
                .filter(signIn -> now.isBefore(signIn.endsAt()))
                .map(SignIn::userId);
    }

    @Override
    public void remove(String digest) {
        signIns.remove(digest);
    }

    @Override
    public void removeOf(long userId) {
        signIns.values().removeIf(signIn -> signIn.userId() == userId);
    }

    @Override
    public void removeEnded(Instant now) {
        signIns.values().removeIf(signIn -> !now.isBefore(signIn.endsAt()));
    }
}
