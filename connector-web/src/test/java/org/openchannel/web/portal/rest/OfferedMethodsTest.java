package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.placement.Placements;
import org.openchannel.web.http.Language;
import org.openchannel.web.http.Texts;

/** The door of these tests offers what the product's own door does: nothing stays untried because nobody wired it. */
class OfferedMethodsTest {

    private final JavaClasses product =
            new ClassFileImporter().withImportOption(new DoNotIncludeTests()).importPackagesOf(RestMethod.class);

    private final Door tried = new Door();
    private final RestMethods door = tried.methods();
    private final List<MethodGroup> groups = AroundMethods.groups(tried.around, tried.files);

    @Test
    void every_class_that_is_a_method_is_wired() {
        var wired =
                door.all().stream().map(method -> method.getClass().getName()).collect(Collectors.toSet());

        assertThat(product.stream()
                        .filter(type -> isBean(type, RestMethod.class))
                        .map(JavaClass::getName)
                        .filter(name -> !wired.contains(name)))
                .isEmpty();
    }

    @Test
    void every_group_of_methods_is_wired() {
        assertThat(groups.stream().map(group -> group.getClass().getName()))
                .containsExactlyInAnyOrderElementsOf(product.stream()
                        .filter(type -> isBean(type, MethodGroup.class))
                        .map(JavaClass::getName)
                        .toList());
    }

    @Test
    void there_are_as_many_as_container_producers_and_groups_make() {
        var beans =
                product.stream().filter(type -> isBean(type, RestMethod.class)).count();
        var produced = product.stream()
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.isAnnotatedWith(Produces.class))
                .filter(method -> method.getRawReturnType().isEquivalentTo(RestMethod.class))
                .count();

        var grouped = groups.stream().mapToLong(group -> group.methods().size()).sum();

        assertThat(door.all()).hasSize((int) (beans + produced + grouped));
    }

    @Test
    void every_scope_they_ask_for_has_words_on_the_page_that_grants_it() {
        assertThat(Stream.concat(
                        door.all().stream().flatMap(method -> method.scopes().stream()), Placements.scopes().stream()))
                .allSatisfy(scope ->
                        assertThat(Texts.of(Language.EN, "desk.scope." + scope)).doesNotStartWith("??"));
    }

    private static boolean isBean(JavaClass type, Class<?> kind) {
        return type.isAssignableTo(kind)
                && type.isAnnotatedWith(Dependent.class)
                && !type.getModifiers().contains(JavaModifier.ABSTRACT);
    }
}
