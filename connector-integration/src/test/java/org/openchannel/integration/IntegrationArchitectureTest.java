package org.openchannel.integration;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.transaction.Transactional;
import java.net.http.HttpClient;
import java.util.Set;
import org.openchannel.architecture.HouseRules;
import org.openchannel.integration.http.AddressGuard;

/** What is true of the adapters: each serves the domain, none knows another. */
@AnalyzeClasses(packages = "org.openchannel.integration", importOptions = DoNotIncludeTests.class)
class IntegrationArchitectureTest {

    private static final Set<String> COMMON_GROUND = Set.of("http", "wiring", "persistence");

    /** A carrier's thread has no request around it: outside a transaction its entity manager would be a stranger's. */
    @ArchTest
    static final ArchRule repositories_always_work_in_a_transaction =
            classes().that().haveSimpleNameStartingWith("Jpa").should().beAnnotatedWith(Transactional.class);

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule adapters_do_not_know_each_other = slices().matching("org.openchannel.integration.(*)..")
            .that(describe("are no common ground", slice -> !COMMON_GROUND.contains(slice.getNamePart(1))))
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule gateways_do_not_know_each_other = slices().matching(
                    "org.openchannel.integration.gateway.(*)..")
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule configuration_is_read_in_wiring_only = noClasses()
            .that()
            .resideOutsideOfPackage("org.openchannel.integration.wiring..")
            .should()
            .dependOnClassesThat()
            .resideInAPackage("org.eclipse.microprofile.config..")
            .allowEmptyShould(true);

    /** Whoever builds against the portal names addresses: each way out looks at where they lead. */
    @ArchTest
    static final ArchRule the_portal_calls_nobody_unguarded = classes()
            .that()
            .resideInAnyPackage("org.openchannel.integration.portal..", "org.openchannel.integration.http..")
            .and(describe(
                    "call by HTTP",
                    type -> type.getDirectDependenciesFromSelf().stream()
                            .anyMatch(use -> use.getTargetClass().isEquivalentTo(HttpClient.class))))
            .should()
            .dependOnClassesThat()
            .areAssignableTo(AddressGuard.class);

    @ArchTest
    static final ArchRule only_persistence_speaks_sql = noClasses()
            .that()
            .resideOutsideOfPackage("org.openchannel.integration.persistence..")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.persistence\\.EntityManager.*")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule repositories_stay_in_their_package = classes()
            .that()
            .haveSimpleNameStartingWith("Jpa")
            .should()
            .bePackagePrivate()
            .allowEmptyShould(true);
}
