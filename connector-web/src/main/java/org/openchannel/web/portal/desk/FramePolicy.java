package org.openchannel.web.portal.desk;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.connector.ConnectorTile;
import org.openchannel.portal.connector.ListConnectors;
import org.openchannel.portal.placement.BoundPlacement;
import org.openchannel.portal.placement.PlacementDirectory;
import org.openchannel.web.http.SecurityHeaders;

/**
 * The Content-Security-Policy of pages that show applications in frames: the addresses of applications, connectors and
 * placements may be framed and posted to, and nothing else may.
 */
@Dependent
public class FramePolicy {

    private final ApplicationDirectory applications;
    private final ListConnectors connectors;
    private final PlacementDirectory placements;

    @Inject
    public FramePolicy(ApplicationDirectory applications, ListConnectors connectors, PlacementDirectory placements) {
        this.applications = applications;
        this.connectors = connectors;
        this.placements = placements;
    }

    /** The value of the header. */
    public String policy() {
        return with(Stream.of(
                        applications.all().stream().flatMap(FramePolicy::addresses),
                        connectors.all().stream().map(ConnectorTile::placementHandler),
                        applications.all().stream()
                                .flatMap(application -> placements.of(application.id()).stream())
                                .map(BoundPlacement::handlerUrl))
                .flatMap(addresses -> addresses));
    }

    /** The policy that lets {@code addresses} in. */
    static String with(Stream<String> addresses) {
        var origins = addresses
                .flatMap(address -> origin(address).stream())
                .distinct()
                .sorted()
                .collect(Collectors.joining(" "));
        var policy = SecurityHeaders.POLICY.replace("form-action 'self'", ("form-action 'self' " + origins).strip());
        return policy + "; " + ("frame-src 'self' " + origins).strip() + "; frame-ancestors 'self'";
    }

    private static Stream<String> addresses(ApplicationCard application) {
        return Stream.of(application.handlerUrl(), application.installUrl()).filter(Objects::nonNull);
    }

    /** Scheme, host and port of {@code address}, where it has them in a form that fits a header. */
    public static Optional<String> origin(String address) {
        try {
            var uri = URI.create(address);
            var scheme = uri.getScheme();
            var host = uri.getHost();
            if (scheme == null
                    || host == null
                    || !scheme.matches("(?i)https?")
                    || !host.matches("[A-Za-z0-9.:\\[\\]_-]+")) {
                return Optional.empty();
            }
            return Optional.of(scheme.toLowerCase(Locale.ROOT) + "://" + host.toLowerCase(Locale.ROOT)
                    + (uri.getPort() < 0 ? "" : ":" + uri.getPort()));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
