package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The door of these tests offers what the product's own door does: nothing stays untried because nobody wired it. */
class OfferedMethodsTest {

    private final JavaClasses product =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackagesOf(RestMethod.class);

    private final RestMethods door = new Door().methods();

    @Test
    void every_class_that_is_a_method_is_wired() {
        var wired =
                door.all().stream().map(method -> method.getClass().getName()).collect(Collectors.toSet());

        assertThat(product.stream()
                        .filter(OfferedMethodsTest::isBean)
                        .map(JavaClass::getName)
                        .filter(name -> !wired.contains(name)))
                .isEmpty();
    }

    @Test
    void there_are_as_many_as_container_and_producers_make() {
        var beans = product.stream().filter(OfferedMethodsTest::isBean).count();
        var produced = product.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Produces.class))
                .filter(method -> method.getRawReturnType().isEquivalentTo(RestMethod.class))
                .count();

        assertThat(door.all()).hasSize((int) (beans + produced));
    }

    private static boolean isBean(JavaClass type) {
        return type.isAssignableTo(RestMethod.class)
                && type.isAnnotatedWith(Dependent.class)
                && !type.getModifiers().contains(JavaModifier.ABSTRACT);
    }
}
