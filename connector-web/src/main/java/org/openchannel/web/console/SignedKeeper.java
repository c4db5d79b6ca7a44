package org.openchannel.web.console;

import jakarta.ws.rs.ForbiddenException;
import jakarta.ws.rs.core.SecurityContext;
import java.security.Principal;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.access.KeeperRole;

/**
 * The keeper behind a request to the console. A class, not a record: servers carry principals about and compare them.
 */
public final class SignedKeeper implements Principal {

    private final String name;
    private final KeeperRole role;

    SignedKeeper(String name, KeeperRole role) {
        this.name = name;
        this.role = role;
    }

    /** The keeper {@link KeeperRequired} let through. */
    static SignedKeeper of(SecurityContext context) {
        if (context.getUserPrincipal() instanceof SignedKeeper keeper) {
            return keeper;
        }
        throw new ForbiddenException();
    }

    @Override
    public String getName() {
        return name;
    }

    /** Whether they may do what needs {@code wanted}. */
    public boolean may(KeeperRole wanted) {
        return role.includes(wanted);
    }

    /** What they may do. */
    public KeeperRole role() {
        return role;
    }

    /** Whether customers' data are masked for them. */
    public boolean seesMasked() {
        return !may(KeeperRole.OPERATOR);
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof SignedKeeper keeper && name.equals(keeper.name) && role == keeper.role;
    }

    @Override
    public int hashCode() {
        return Objects.hash(name, role);
    }
}
