package org.openchannel.portal.connector;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.delivery.EventNames;
import org.openchannel.portal.event.BoundEvent;

class RegisterConnectorTest {

    private final PortalWorld world = new PortalWorld();
    private final ApplicationCard application = setUp();

    private ApplicationCard setUp() {
        world.setUp();
        return world.installedApplication();
    }

    @BeforeEach
    void listen() {
        world.dispatch.dispatchDue();
    }

    static Stream<Arguments> mistakes() {
        return Stream.of(
                mistake("APPLICATION_REGISTRATION_ERROR_POINT", wish -> with(wish, "acme.chat", wish.name())),
                mistake("CONNECTOR_ID_REQUIRED", wish -> with(wish, null, wish.name())),
                mistake("CONNECTOR_ID_REQUIRED", wish -> with(wish, " ", wish.name())),
                mistake("GENERAL_CONNECTOR_REGISTRATION_ERROR", wish -> with(wish, "acme-chat", wish.name())),
                mistake("GENERAL_CONNECTOR_REGISTRATION_ERROR", wish -> with(wish, "чат", wish.name())),
                mistake("GENERAL_CONNECTOR_REGISTRATION_ERROR", wish -> with(wish, "x".repeat(51), wish.name())),
                mistake("NAME_REQUIRED", wish -> with(wish, "acme", null)),
                mistake("NAME_REQUIRED", wish -> with(wish, "acme", "")),
                mistake("GENERAL_CONNECTOR_REGISTRATION_ERROR", wish -> with(wish, "acme", "x".repeat(201))),
                mistake("ICON_REQUIRED", wish -> with(wish, icon(null, null))),
                mistake("ICON_REQUIRED", wish -> with(wish, icon("", null))),
                mistake(
                        "GENERAL_CONNECTOR_REGISTRATION_ERROR",
                        wish -> with(wish, icon(PortalWorld.SVG, "red;background:url(x)"))),
                mistake("NO_PLACEMENT_HANDLER", wish -> withHandler(wish, null)),
                mistake("NO_PLACEMENT_HANDLER", wish -> withHandler(wish, "")),
                mistake("APPLICATION_REGISTRATION_ERROR", wish -> withHandler(wish, "javascript:alert(1)")),
                mistake(
                        "APPLICATION_REGISTRATION_ERROR",
                        wish -> withHandler(wish, "https://app.example/" + "x".repeat(1000))),
                mistake(
                        "GENERAL_CONNECTOR_REGISTRATION_ERROR",
                        wish -> with(wish, icon(PortalWorld.SVG + "x".repeat(100_000), null))),
                mistake("GENERAL_CONNECTOR_REGISTRATION_ERROR", wish -> withComment(wish, "x".repeat(1001))));
    }

    @ParameterizedTest
    @MethodSource("mistakes")
    void says_what_is_wrong(String code, UnaryOperator<ConnectorWish> spoil) {
        var wish = spoil.apply(PortalWorld.wish("acme"));

        var refusal = catchThrowableOfType(
                RegistrationException.class, () -> world.registerConnector().register(application.id(), wish));

        assertThat(refusal.code()).isEqualTo(code);
        assertThat(world.listConnectors.all()).as("nothing is registered").isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "data:image/svg+xml,%3Csvg/%3E",
                "data:image/svg+xml;charset=US-ASCII,%3Csvg/%3E",
                "data:image/svg+xml;base64,PHN2Zy8+",
                "data:image/svg+xml;utf8,<svg/>",
                "data:image/png;base64,iVBO",
                "https://pictures.example/icon.png"
            })
    void takes_a_picture_in_every_usual_spelling(String image) {
        world.registerConnector().register(application.id(), with(PortalWorld.wish("acme"), icon(image, "#fff")));

        assertThat(world.listConnectors.find("acme")).isPresent();
    }

    @Test
    void the_id_becomes_lower_case() {
        assertThat(world.registerConnector().register(application.id(), PortalWorld.wish("Acme_1")))
                .isEqualTo("acme_1");
    }

    @Test
    void registering_again_changes_it_and_keeps_where_it_works() {
        world.connected(application);

        world.registerConnector().register(application.id(), with(PortalWorld.wish("ACME_CHAT"), "Acme_Chat", "New"));

        var tile = world.listConnectors.find(PortalWorld.CODE).orElseThrow();
        assertThat(tile.name()).isEqualTo("New");
        assertThat(tile.isConnected()).isTrue();
        assertThat(world.listConnectors.all()).hasSize(1);
    }

    @Test
    void an_id_belongs_to_the_application_that_registered_it() {
        world.connected(application);
        var other = world.installedApplication();

        assertThatThrownBy(() -> world.registerConnector().register(other.id(), PortalWorld.wish(PortalWorld.CODE)))
                .isInstanceOfSatisfying(
                        RegistrationException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("APPLICATION_REGISTRATION_ERROR"));
        assertThatThrownBy(() -> world.unregisterConnector().unregister(other.id(), PortalWorld.CODE))
                .isInstanceOf(RegistrationException.class);
        assertThatThrownBy(() -> world.connectLine.activate(other.id(), PortalWorld.CODE, 1, false))
                .isInstanceOf(ConnectorException.class);
    }

    @Test
    void it_is_off_wherever_nobody_switched_it_on() {
        world.connected(application);

        assertThat(world.listConnectors.status(PortalWorld.CODE, 1).isWorking()).isTrue();
        assertThat(world.listConnectors.status(PortalWorld.CODE, 2).isWorking()).isFalse();
        assertThat(world.listConnectors.status(PortalWorld.CODE, 0).isConfigured())
                .isFalse();
        assertThat(world.listConnectors.status("unknown", 1).isConfigured()).isFalse();
    }

    @Test
    void what_is_said_about_the_channel_replaces_what_was_said() {
        world.connected(application);
        world.connectLine.describe(application.id(), PortalWorld.CODE, 1, new ExternalChannel("1", "u", "im", "n"));

        world.connectLine.describe(application.id(), PortalWorld.CODE, 1, new ExternalChannel("2", null, null, "m"));

        assertThat(world.listConnectors.status(PortalWorld.CODE, 1).channel())
                .isEqualTo(new ExternalChannel("2", null, null, "m"));
    }

    @Test
    void a_channel_may_be_described_by_a_single_word_and_long_ones_are_cut() {
        world.connected(application);
        assertThat(channel()).isEmpty();

        for (var said : List.of(
                new ExternalChannel(null, null, null, "n"),
                new ExternalChannel(null, null, "im", null),
                new ExternalChannel(null, "u", null, null),
                new ExternalChannel("1", null, null, null))) {
            world.connectLine.describe(application.id(), PortalWorld.CODE, 1, said);
            assertThat(channel()).hasValue(said);
        }

        assertThat(new ExternalChannel("x".repeat(501), "u".repeat(2001), null, null))
                .isEqualTo(new ExternalChannel("x".repeat(500), "u".repeat(2000), null, null));
    }

    private Optional<ExternalChannel> channel() {
        return world.repositories
                .statuses()
                .find(PortalWorld.CODE, 1)
                .orElseThrow()
                .channel();
    }

    @Test
    void it_works_on_no_line_that_is_not_there() {
        world.connected(application);

        assertThatThrownBy(() -> world.connectLine.activate(application.id(), PortalWorld.CODE, 99, true))
                .isInstanceOf(ConnectorException.class);
    }

    @Test
    void disconnecting_what_is_not_connected_tells_nobody() {
        world.connected(application);
        bind(EventNames.STATUS_DELETE);

        world.disconnectLine().disconnect(PortalWorld.CODE, 2, 1);
        world.disconnectLine().disconnect("unknown", 1, 1);
        world.disconnectLine().disconnect(PortalWorld.CODE, 1, 1);
        world.disconnectLine().disconnect(PortalWorld.CODE, 1, 1);
        world.dispatch.dispatchDue();

        assertThat(world.post.of(EventNames.STATUS_DELETE)).hasSize(1);
    }

    @Test
    void unregistering_forgets_where_it_worked() {
        world.connected(application);

        world.unregisterConnector().unregister(application.id(), "ACME_chat");

        assertThat(world.listConnectors.all()).isEmpty();
        assertThat(world.listConnectors.status(PortalWorld.CODE, 1).isConfigured())
                .isFalse();
    }

    @Test
    void applications_are_told_when_the_portal_disconnects_or_deletes_a_line() {
        world.connected(application);
        bind(EventNames.STATUS_DELETE);
        bind(EventNames.LINE_DELETE);

        world.disconnectLine().disconnect(PortalWorld.CODE, 1, 1);
        world.changeLines().delete(1, 1);
        world.dispatch.dispatchDue();

        assertThat(world.post.of(EventNames.STATUS_DELETE).get(0))
                .containsEntry("data[connector]", PortalWorld.CODE)
                .containsEntry("data[line]", "1");
        assertThat(world.post.of(EventNames.LINE_DELETE).get(0)).containsEntry("data", "1");
        assertThat(world.listConnectors.status(PortalWorld.CODE, 1).isConfigured())
                .isFalse();
    }

    private void bind(String event) {
        world.bindEvent.bind(new BoundEvent(application.id(), event, PortalWorld.HANDLER, 0));
    }

    private static Arguments mistake(String code, UnaryOperator<ConnectorWish> spoil) {
        return Arguments.of(code, spoil);
    }

    private static ConnectorWish.Icon icon(@Nullable String image, @Nullable String color) {
        return new ConnectorWish.Icon(image, color, null, null);
    }

    private static ConnectorWish with(ConnectorWish wish, @Nullable String id, @Nullable String name) {
        return new ConnectorWish(
                id, name, wish.icon(), wish.disabledIcon(), wish.placementHandler(), wish.flags(), wish.comment());
    }

    private static ConnectorWish with(ConnectorWish wish, ConnectorWish.Icon icon) {
        return new ConnectorWish(
                wish.id(),
                wish.name(),
                icon,
                wish.disabledIcon(),
                wish.placementHandler(),
                wish.flags(),
                wish.comment());
    }

    private static ConnectorWish withHandler(ConnectorWish wish, @Nullable String handler) {
        return new ConnectorWish(
                wish.id(), wish.name(), wish.icon(), wish.disabledIcon(), handler, wish.flags(), wish.comment());
    }

    private static ConnectorWish withComment(ConnectorWish wish, String comment) {
        return new ConnectorWish(
                wish.id(),
                wish.name(),
                wish.icon(),
                wish.disabledIcon(),
                wish.placementHandler(),
                wish.flags(),
                comment);
    }
}
