package org.openchannel.bridge.access;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keepers' sign-ins of one test. */
public final class InMemoryKeeperSignIns implements KeeperSignIns {

    private final Map<String, SignIn> signIns = new HashMap<>();

    private record SignIn(
            String keeper, Instant endsAt, @Nullable String word) {}

    @Override
    public void add(String digest, String keeper, Instant endsAt, @Nullable String word) {
        signIns.put(digest, new SignIn(keeper, endsAt, word));
    }

    @Override
    public Optional<String> wordOf(String digest) {
        return Optional.ofNullable(signIns.get(digest)).map(SignIn::word);
    }

    @Override
    public Optional<String> keeperOf(String digest, Instant now) {
        return Optional.ofNullable(signIns.get(digest))
                .filter(signIn -> now.isBefore(signIn.endsAt()))
                .map(SignIn::keeper);
    }

    @Override
    public void remove(String digest) {
        signIns.remove(digest);
    }

    @Override
    public void removeOf(String keeper) {
        signIns.values().removeIf(signIn -> signIn.keeper().equals(keeper));
    }

    @Override
    public void removeEnded(Instant now) {
        signIns.values().removeIf(signIn -> !now.isBefore(signIn.endsAt()));
    }
}
