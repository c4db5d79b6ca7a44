package org.openchannel.bridge.access;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** Ends all that is known of a keeper outside: sign-ins, and locks of whoever tried passwords. */
@Dependent
@Transactional
public class SignOutEverywhere {

    private final KeeperSignIns signIns;
    private final Guesses guesses;

    @Inject
    public SignOutEverywhere(KeeperSignIns signIns, Guesses guesses) {
        this.signIns = signIns;
        this.guesses = guesses;
    }

    /** For a keeper whom the caller has locked. */
    public void signOut(String keeper) {
        signIns.removeOf(keeper);
        guesses.of(keeper).forEach(guesses::remove);
    }
}
