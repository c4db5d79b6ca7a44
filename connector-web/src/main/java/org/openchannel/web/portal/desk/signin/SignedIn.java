package org.openchannel.web.portal.desk.signin;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import org.openchannel.portal.staff.StaffMember;

/**
 * The person behind a request to one of the portal's pages.
 *
 * @param member as the staff directory knows them
 */
public record SignedIn(StaffMember member) implements Principal {

    /** The person {@link SignInRequired} let through. */
    public static SignedIn of(SecurityContext context) {
        if (context.getUserPrincipal() instanceof SignedIn signedIn) {
            return signedIn;
        }
        throw new ForbiddenException();
    }

    /** Lets only administrators go on. */
    public SignedIn requireAdmin() {
        if (!member.isAdmin()) {
            throw new ForbiddenException();
        }
        return this;
    }

    /** Their number. */
    public long id() {
        return member.id();
    }

    @Override
    public String getName() {
        return member.fullName();
    }
}
