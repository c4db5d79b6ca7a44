package org.openchannel.web;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import java.util.stream.Stream;
import org.openchannel.architecture.HouseRules;

/** What is true of the pages and doors: they translate, delegate and answer. */
@AnalyzeClasses(packages = "org.openchannel.web", importOptions = DoNotIncludeTests.class)
class WebArchitectureTest {

    private static final DescribedPredicate<JavaClass> ENTITIES =
            describe("entities", type -> type.isAnnotatedWith("jakarta.persistence.Entity"));

    @ArchTest
    static final ArchTests house = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule web_asks_use_cases_not_the_database = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.sql..", "javax.sql..", "org.openchannel.integration..")
            .orShould()
            .dependOnClassesThat()
            .haveNameMatching("jakarta\\.persistence\\..*")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule web_calls_nobody_over_http = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("java.net.http..", "jakarta.ws.rs.client..", "org.eclipse.microprofile.rest.client..")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule entities_never_cross_the_http_edge = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .and()
            .arePublic()
            .should(mentionNo(ENTITIES))
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule doors_are_called_resources_and_are_public = classes()
            .that()
            .areAnnotatedWith("jakarta.ws.rs.Path")
            .and()
            .resideOutsideOfPackage("org.openchannel.web.http..")
            .should()
            .haveSimpleNameEndingWith("Resource")
            .andShould()
            .bePublic()
            .allowEmptyShould(true);

    private static ArchCondition<JavaMethod> mentionNo(DescribedPredicate<JavaClass> types) {
        return new ArchCondition<>("mention no " + types.getDescription()) {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                Stream.concat(
                                method.getReturnType().getAllInvolvedRawTypes().stream(),
                                method.getParameterTypes().stream()
                                        .flatMap(type -> type.getAllInvolvedRawTypes().stream()))
                        .filter(types)
                        .forEach(type -> events.add(SimpleConditionEvent.violated(
                                method, method.getFullName() + " lets " + type.getName() + " cross the HTTP edge")));
            }
        };
    }
}
