package org.openchannel.portal.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.util.Optional;
import org.openchannel.shared.PasswordHashes;
import org.openchannel.shared.Secret;

/** Decides who somebody is by login and password. */
@Dependent
public class CheckPassword {

    private final Staff staff;
    private final PasswordHashes hashes;

    @Inject
    public CheckPassword(Staff staff, PasswordHashes hashes) {
        this.staff = staff;
        this.hashes = hashes;
    }

    /** Who signs in so; empty when nobody may, whatever the reason. */
    public Optional<StaffMember> check(String login, Secret password) {
        var user = staff.withLogin(login).filter(User::isActive);
        var matches = hashes.matches(password, user.flatMap(User::passwordHash));
        return user.filter(found -> matches).map(User::card);
    }
}
