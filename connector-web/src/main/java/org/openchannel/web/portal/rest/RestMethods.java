package org.openchannel.web.portal.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** All methods there are, made once. */
@ApplicationScoped
public class RestMethods {

    private final Map<String, RestMethod> byName;

    /** For the client proxy only. */
    protected RestMethods() {
        this(List.of());
    }

    @Inject
    RestMethods(@Any Instance<RestMethod> methods, @Any Instance<MethodGroup> groups) {
        this(Stream.concat(methods.stream(), groups.stream().flatMap(group -> group.methods().stream()))
                .toList());
    }

    /** These, for tests. */
    RestMethods(Collection<RestMethod> methods) {
        byName = methods.stream()
                .collect(Collectors.toMap(
                        RestMethod::name,
                        Function.identity(),
                        (one, other) -> {
                            throw new IllegalStateException("Two methods are called " + one.name());
                        },
                        () -> new TreeMap<>(String.CASE_INSENSITIVE_ORDER)));
    }

    /** The method of that name, in whatever case. */
    public Optional<RestMethod> find(String name) {
        return Optional.ofNullable(byName.get(name));
    }

    /** All, by name. */
    public Collection<RestMethod> all() {
        return byName.values();
    }
}
