package org.openchannel.portal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.portal.PortalWorld;

class ApplicationFormTest {

    private static final String PAGE = "https://app.example/";

    private final PortalWorld world = new PortalWorld();

    @Test
    void what_is_typed_is_trimmed_and_what_may_be_left_out_is_absent() {
        var form = new ApplicationForm(
                " Acme ", List.of(" user", "user", "not a scope", "im"), " " + PAGE + " ", " ", "", false);

        assertThat(form.mistakes()).isEmpty();
        assertThat(form.name()).isEqualTo("Acme");
        assertThat(form.scopes()).containsExactly("user", "im");
        assertThat(form.handlerUrl()).isEqualTo(PAGE);
        assertThat(form.installUrl()).isNull();
        assertThat(form.menuName()).isNull();
    }

    @Test
    void every_wrong_field_is_named_at_once() {
        var empty = new ApplicationForm("", List.of(), "", "install", null, false);

        assertThat(empty.mistakes())
                .containsEntry("name", "required")
                .containsEntry("handlerUrl", "required")
                .containsEntry("installUrl", "address")
                .containsEntry("scopes", "required");
    }

    @Test
    void what_the_database_could_not_hold_is_too_long() {
        var scopes = IntStream.range(0, 20)
                .mapToObj(number -> "x".repeat(30) + "._".repeat(number % 5) + "y".repeat(number / 5))
                .toList();
        var tooLong = new ApplicationForm("x".repeat(201), scopes, PAGE, null, "x".repeat(101), false);

        assertThat(tooLong.mistakes())
                .containsEntry("name", "long")
                .containsEntry("menuName", "long")
                .containsEntry("scopes", "long");
    }

    @ParameterizedTest
    @ValueSource(strings = {"app.example/page", "javascript:alert(1)", "https://", "https:// space", "http://a b/"})
    void a_page_needs_an_address_a_browser_can_open(String address) {
        assertThat(form(address, null).mistakes()).containsOnlyKeys("handlerUrl");
    }

    @Test
    void an_address_of_any_length_is_not_kept() {
        assertThat(form(PAGE + "x".repeat(1000), PAGE + "x".repeat(1000)).mistakes())
                .containsOnlyKeys("handlerUrl", "installUrl");
    }

    @Test
    void editing_changes_all_but_credentials_and_a_mistake_changes_nothing() {
        world.setUp();
        var card = world.installedApplication();
        var edit = new EditApplication(world.repositories.applications());

        assertThatThrownBy(() -> edit.edit(card.id(), form("nowhere", null)))
                .isInstanceOf(InvalidApplicationException.class);
        assertThat(found(card.id()).handlerUrl()).isEqualTo(card.handlerUrl());

        edit.edit(card.id(), form(PAGE + "new", PAGE + "install"));

        assertThat(found(card.id()).handlerUrl()).isEqualTo(PAGE + "new");
        assertThat(found(card.id()).clientId()).isEqualTo(card.clientId());
        assertThat(found(card.id()).clientSecret()).isEqualTo(card.clientSecret());
        assertThat(found(card.id()).isInstalled()).isTrue();
    }

    @Test
    void one_with_a_page_for_it_is_installed_when_that_page_says_so() {
        world.setUp();
        var card = world.createApplication().create(form(PAGE, PAGE + "install"));

        assertThat(world.installApplication().install(card.id(), 1)).isEqualTo(Application.Status.INSTALLING);
        assertThat(found(card.id()).isInstalled()).isFalse();

        world.finishInstallation().finish(card.id());
        assertThat(found(card.id()).isInstalled()).isTrue();
    }

    @Test
    void one_without_such_a_page_is_installed_at_once() {
        world.setUp();
        var card = world.createApplication().create(form(PAGE, null));

        assertThat(world.installApplication().install(card.id(), 1)).isEqualTo(Application.Status.INSTALLED);
    }

    @Test
    void what_was_removed_can_t_be_installed_and_mistakes_create_nothing() {
        world.setUp();
        var card = world.installedApplication();
        world.uninstallApplication().delete(card.id());

        assertThatThrownBy(() -> world.installApplication().install(card.id(), 1))
                .isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> world.createApplication().create(form("nowhere", null)))
                .isInstanceOfSatisfying(
                        InvalidApplicationException.class,
                        refusal -> assertThat(refusal.mistakes()).containsOnlyKeys("handlerUrl"));
        assertThat(new ApplicationDirectory(world.repositories.applications(), world.applicationSecrets).all())
                .isEmpty();
    }

    private ApplicationCard found(long id) {
        return new ApplicationDirectory(world.repositories.applications(), world.applicationSecrets)
                .find(id)
                .orElseThrow();
    }

    private static ApplicationForm form(String handlerUrl, @Nullable String installUrl) {
        return new ApplicationForm("Acme", List.of("user"), handlerUrl, installUrl, "Acme", false);
    }
}
