package org.openchannel.portal.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.openchannel.shared.PasswordHashes;
import org.openchannel.shared.Secret;

/** Gives a user a password. */
@Dependent
public class SetPassword {

    private final Staff staff;
    private final PasswordHashes hashes;
    private final SignOuts signOuts;

    @Inject
    public SetPassword(Staff staff, PasswordHashes hashes, SignOuts signOuts) {
        this.signOuts = signOuts;
        this.staff = staff;
        this.hashes = hashes;
    }

    /** Replaces whatever password {@code userId} had; whoever is signed in with that has to sign in again. */
    @Transactional
    public void set(long userId, Secret password) {
        staff.find(userId).ifPresent(user -> {
            user.usePassword(hashes.hash(password));
            signOuts.signOut(userId);
        });
    }
}
