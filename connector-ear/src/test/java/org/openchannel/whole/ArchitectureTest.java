package org.openchannel.whole;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.Location;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.junit.LocationProvider;
import com.tngtech.archunit.lang.ArchRule;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.openchannel.architecture.HouseRules;

/**
 * What is true of the product as a whole. The bridge is our application as it would run against any Bitrix24, the portal
 * is the embedded one, the simulator is somebody else's messenger: they meet over HTTP, in whatever module their classes
 * lie.
 */
@AnalyzeClasses(locations = ArchitectureTest.Modules.class)
class ArchitectureTest {

    private static final String ROOT = "org.openchannel.";
    private static final String[] BRIDGE = rooms(
            "bridge",
            "integration.bitrix24",
            "integration.gateway",
            "integration.persistence.bridge",
            "web.console",
            "web.events",
            "web.hooks",
            "web.placement");
    private static final String[] PORTAL =
            rooms("portal", "integration.portal", "integration.persistence.portal", "web.portal");
    private static final String[] SIMULATOR = rooms(
            "simulator", "integration.simulator", "integration.persistence.simulator", "web.simulator", "web.phone");

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    /** The server takes every class with a path for a resource of its own, remote interfaces included. */
    @ArchTest
    static final ArchRule remote_interfaces_carry_paths_on_their_methods_only =
            noClasses().that().resideInAPackage(ROOT + "integration..").should().beAnnotatedWith("jakarta.ws.rs.Path");

    @ArchTest
    static final ArchRule bridge_and_portal_meet_only_over_http = strangers(BRIDGE, PORTAL);

    @ArchTest
    static final ArchRule portal_does_not_know_the_bridge = strangers(PORTAL, BRIDGE);

    @ArchTest
    static final ArchRule bridge_and_simulator_meet_only_over_http = strangers(BRIDGE, SIMULATOR);

    @ArchTest
    static final ArchRule simulator_does_not_know_the_bridge = strangers(SIMULATOR, BRIDGE);

    @ArchTest
    static final ArchRule portal_does_not_know_the_simulator = strangers(PORTAL, SIMULATOR);

    @ArchTest
    static final ArchRule simulator_does_not_know_the_portal = strangers(SIMULATOR, PORTAL);

    @ArchTest
    static final ArchRule adapters_and_pages_do_not_know_each_other = slices().matching(ROOT + "(*)..")
            .that(describe(
                    "look outwards",
                    slice -> Set.of("web", "integration", "launch").contains(slice.getNamePart(1))))
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    private static ArchRule strangers(String[] these, String[] those) {
        return noClasses()
                .that()
                .resideInAnyPackage(these)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(those)
                .allowEmptyShould(true);
    }

    private static String[] rooms(String... names) {
        return Stream.of(names).map(name -> ROOT + name + "..").toArray(String[]::new);
    }

    /** The classes of all modules, as the build has just compiled them. */
    static final class Modules implements LocationProvider {

        @Override
        public Set<Location> get(Class<?> testClass) {
            return Stream.of("connector-domain", "connector-integration", "connector-web", "connector-ear")
                    .map(module -> Location.of(Path.of("..", module, "target", "classes")
                            .toAbsolutePath()
                            .normalize()))
                    .collect(Collectors.toSet());
        }
    }
}
