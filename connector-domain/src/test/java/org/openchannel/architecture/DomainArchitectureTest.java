package org.openchannel.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;

/** What is true of the domain: features in a row, no wires, no clocks. */
@AnalyzeClasses(packages = "org.openchannel", importOptions = DoNotIncludeTests.class)
class DomainArchitectureTest {

    private static final String BRIDGE = "org.openchannel.bridge.";
    private static final List<String> STORY =
            List.of("installation", "account", "settings", "binding", "dialog", "message");

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule features_form_no_cycle = slices().matching("org.openchannel.(*).(*)..")
            .should()
            .beFreeOfCycles()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule shared_knows_no_feature = noClasses()
            .that()
            .resideInAPackage("org.openchannel.shared..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "org.openchannel.bridge..", "org.openchannel.portal..", "org.openchannel.simulator.."))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule bridge_portal_and_simulator_do_not_know_each_other = slices().matching(
                    "org.openchannel.(*)..")
            .that(describe(
                    "are no common ground", slice -> !slice.getNamePart(1).equals("shared")))
            .should()
            .notDependOnEachOther()
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule domain_speaks_no_http_or_sql = noClasses()
            .should()
            .dependOnClassesThat(resideInAnyPackage(
                    "java.net.http..",
                    "java.sql..",
                    "javax.sql..",
                    "jakarta.ws.rs..",
                    "jakarta.servlet..",
                    "jakarta.json..",
                    "jakarta.ejb..",
                    "org.eclipse.microprofile..",
                    "org.eclipse.persistence.."))
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.persistence\\.(EntityManager.*|Query|TypedQuery|Persistence)")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule the_seam_to_messengers_knows_only_shared = noClasses()
            .that()
            .resideInAPackage("org.openchannel.bridge.gateway..")
            .should()
            .dependOnClassesThat(resideInAPackage("org.openchannel.bridge..")
                    .and(not(resideInAPackage("org.openchannel.bridge.gateway.."))))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule accessors_do_not_say_get = noMethods()
            .that()
            .doNotHaveName("getMessage")
            .should()
            .haveNameMatching("get[A-Z].*")
            .allowEmptyShould(true);

    @ArchTest
    static void bridge_features_only_look_back(JavaClasses classes) {
        for (int later = 1; later < STORY.size(); later++) {
            for (String earlier : STORY.subList(0, later)) {
                noClasses()
                        .that()
                        .resideInAPackage(BRIDGE + earlier + "..")
                        .should()
                        .dependOnClassesThat()
                        .resideInAPackage(BRIDGE + STORY.get(later) + "..")
                        .allowEmptyShould(true)
                        .check(classes);
            }
        }
    }
}
