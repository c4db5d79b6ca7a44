package org.openchannel.portal.staff;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.shared.Secret;

/**
 * What a program proves itself with that drives this portal in the administrator's place, as test suites do.
 *
 * @param secret nothing where no program may
 */
public record AdminToken(Optional<Secret> secret) {

    /** Whether {@code candidate} lets a program in. */
    public boolean admits(@Nullable String candidate) {
        return secret.filter(known -> known.matches(candidate)).isPresent();
    }
}
