package org.openchannel.integration.openid;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.access.KeeperRole;
import org.openchannel.bridge.access.Vouched;
import org.openchannel.shared.Secret;

/** Finds in what a provider says of somebody what matters to us. */
record Persona(OpenIdSettings.Claims claims, Map<String, Object> said) {

    /** Whether both, name and groups, are there. */
    boolean isComplete() {
        return said.get(claims.name()) != null && groups() != null;
    }

    /** This somebody; of several groups the one counts that may most. */
    Vouched vouched(String subject, Secret word) {
        var name = said.get(claims.name()) instanceof String text ? text : "";
        return new Vouched(subject, name, role(), word);
    }

    private Optional<KeeperRole> role() {
        return texts(groups()).stream()
                .flatMap(group -> Optional.ofNullable(claims.groups().get(group)).stream())
                .max(Comparator.naturalOrder());
    }

    /** The claim of that very name, which may hold dots, or what they lead to. */
    private @Nullable Object groups() {
        if (said.get(claims.roles()) != null) {
            return said.get(claims.roles());
        }
        @Nullable Object here = said;
        for (var step : claims.roles().split("\\.", -1)) {
            here = here instanceof Map<?, ?> map ? map.get(step) : null;
        }
        return here;
    }

    private static List<String> texts(@Nullable Object value) {
        if (value instanceof Collection<?> several) {
            return several.stream().map(String::valueOf).toList();
        }
        return value == null ? List.of() : List.of(value.toString());
    }
}
