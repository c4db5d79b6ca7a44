package org.openchannel.portal.event;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openchannel.portal.PortalWorld.message;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationForm;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.delivery.EventDelivery;
import org.openchannel.portal.delivery.EventJournal;
import org.openchannel.portal.delivery.EventNames;
import org.openchannel.portal.delivery.EventView;
import org.openchannel.portal.delivery.RaisedEvent;
import org.openchannel.shared.lane.RetrySchedule;

class EventsTest {

    private static final String OTHER = "https://app.example/other";

    private final PortalWorld world = new PortalWorld();
    private final ApplicationCard application = setUp();

    private ApplicationCard setUp() {
        world.setUp();
        return world.installedApplication();
    }

    @Test
    void an_installed_application_gets_tokens_that_work() {
        world.dispatch.dispatchDue();

        var posted = world.post.posted().get(0);
        assertThat(posted.handler()).isEqualTo("https://app.example/install");
        assertThat(posted.fields())
                .containsEntry("event", "ONAPPINSTALL")
                .containsEntry("data[INSTALLED]", "Y")
                .containsEntry("auth[domain]", "portal.example:8443")
                .containsEntry("auth[client_endpoint]", "https://portal.example:8443/rest/")
                .containsEntry("auth[server_endpoint]", "https://portal.example:8443/oauth/rest/")
                .containsEntry("auth[member_id]", world.identity.memberId())
                .containsEntry(
                        "auth[application_token]",
                        application.applicationToken().reveal())
                .containsEntry("auth[expires_in]", "3600")
                .containsEntry("auth[status]", "L")
                .containsEntry("auth[user_id]", "1")
                .containsKeys("auth[refresh_token]", "auth[scope]", "auth[expires]", "ts");
        var token = posted.fields().getOrDefault("auth[access_token]", "");
        assertThat(world.checkAccess().token(token).userId()).isEqualTo(1);
    }

    @Test
    void an_event_names_its_subscription_and_carries_no_refresh_token() {
        world.connected(application);
        world.receive(application, message("u1", "c1", "m1", "Hello"));

        world.dispatch.dispatchDue();

        assertThat(world.post.of(EventNames.DIALOG_START).get(0))
                .containsKeys("event_handler_id", "auth[access_token]", "auth[application_token]")
                .doesNotContainKey("auth[refresh_token]");
    }

    @Test
    void leaving_is_proved_by_the_application_token_alone() {
        world.connected(application);

        world.uninstallApplication().delete(application.id());
        world.dispatch.dispatchDue();

        assertThat(world.post.of(EventNames.APP_UNINSTALL).get(0))
                .containsEntry("data[CLEAN]", "1")
                .containsEntry(
                        "auth[application_token]",
                        application.applicationToken().reveal())
                .doesNotContainKeys("auth[access_token]", "auth[refresh_token]");
        assertThat(world.application(application).status()).isEqualTo(Application.Status.REMOVED);
        assertThat(world.listConnectors.all()).isEmpty();
    }

    @Test
    void what_a_handler_refuses_is_brought_again_and_shows_its_attempts() {
        world.connected(application);
        world.dispatch.dispatchDue();
        world.post.refuse(PortalWorld.HANDLER);
        var chat =
                world.receive(application, message("u1", "c1", "m1", "Hello")).get(0);
        var id = world.answerDialog.answer(chat.chatId(), 2, "Hi", List.of());

        world.dispatch.dispatchDue();
        assertThat(journal().get(0).status()).isEqualTo(EventDelivery.Status.WAITING);
        assertThat(world.post.of(EventNames.MESSAGE_ADD))
                .as("the first of the lane is still refused")
                .isEmpty();

        world.post.acceptAll();
        world.clock.advance(Duration.ofSeconds(1));
        world.dispatch.dispatchDue();

        assertThat(world.post.of(EventNames.DIALOG_START)).hasSize(2);
        assertThat(world.post.of(EventNames.MESSAGE_ADD)).hasSize(1);
        assertThat(journal()).allSatisfy(event -> {
            assertThat(event.status()).isEqualTo(EventDelivery.Status.DELIVERED);
            assertThat(event.lastAnswer()).isEqualTo("HTTP 200 ok");
        });
        assertThat(journal().get(1).attempts()).isEqualTo(2);
        assertThat(world.conversation().message(id).orElseThrow().status()).isEqualTo(ImMessage.Status.SENT);
    }

    @Test
    void a_handler_that_refuses_delays_nobody_else() {
        world.connected(application);
        world.bindEvent.bind(new BoundEvent(application.id(), EventNames.DIALOG_START, OTHER, 0));
        world.post.refuse(PortalWorld.HANDLER);
        world.receive(application, message("u1", "c1", "m1", "Hello"));

        world.dispatch.dispatchDue();

        assertThat(world.post.posted())
                .filteredOn(posted -> posted.handler().equals(OTHER))
                .hasSize(1);
    }

    @Test
    void what_is_given_up_shows_in_the_chat() {
        world.connected(application);
        var chat =
                world.receive(application, message("u1", "c1", "m1", "Hello")).get(0);
        world.dispatch.dispatchDue();
        world.post.refuse(PortalWorld.HANDLER);
        var id = world.answerDialog.answer(chat.chatId(), 2, "Hi", List.of());

        world.dispatch.dispatchDue();
        world.clock.advance(RetrySchedule.STANDARD.giveUpAfter());
        world.dispatch.dispatchDue();

        assertThat(journal().get(0).status()).isEqualTo(EventDelivery.Status.ABANDONED);
        assertThat(world.conversation().message(id).orElseThrow().status()).isEqualTo(ImMessage.Status.FAILED);
    }

    @Test
    void before_its_installation_is_finished_an_application_hears_nothing() {
        var form = new ApplicationForm(
                "Wizard", List.of("imopenlines"), "https://w.example/", "https://w.example/install", null, false);
        var wizard = world.createApplication().create(form);
        assertThat(world.installApplication().install(wizard.id(), 1)).isEqualTo(Application.Status.INSTALLING);
        world.bindEvent.bind(new BoundEvent(wizard.id(), EventNames.DIALOG_START, OTHER, 0));

        assertThat(raise(wizard)).isZero();
        world.bindEvent.bind(new BoundEvent(wizard.id(), "OnAppInstall", OTHER, 0));

        assertThat(world.finishInstallation().finish(wizard.id())).isTrue();
        assertThat(world.finishInstallation().finish(wizard.id())).isFalse();
        assertThat(raise(wizard)).isEqualTo(1);
        world.dispatch.dispatchDue();
        assertThat(world.post.of(EventNames.APP_INSTALL))
                .filteredOn(fields -> fields.containsKey("event_handler_id"))
                .as("bound by its installer")
                .singleElement()
                .satisfies(fields ->
                        assertThat(fields).containsEntry("data[INSTALLED]", "Y").containsKey("auth[refresh_token]"));
    }

    @Test
    void a_handler_is_bound_once_to_a_known_event() {
        var wish = new BoundEvent(application.id(), "OnImConnectorMessageAdd", OTHER, 0);
        world.bindEvent.bind(wish);

        refuses("ERROR_CORE", wish);
        refuses("ERROR_EVENT_NOT_FOUND", new BoundEvent(application.id(), "ONNOTHING", OTHER, 0));
        refuses("ERROR_CORE", new BoundEvent(application.id(), EventNames.MESSAGE_ADD, OTHER + "x".repeat(1000), 0));
        refuses("ERROR_UNSUPPORTED_PROTOCOL", new BoundEvent(application.id(), EventNames.MESSAGE_ADD, "ftp://x", 0));
        world.bindEvent.bind(new BoundEvent(application.id(), EventNames.MESSAGE_ADD, OTHER, 2));
        assertThat(world.bindEvent.unbind(application.id(), "onimconnectormessageadd", OTHER, 0L))
                .isEqualTo(1);
        assertThat(world.bindEvent.unbind(application.id(), EventNames.MESSAGE_ADD, OTHER, null))
                .isEqualTo(1);
    }

    private int raise(ApplicationCard to) {
        return world.raiseEvent.raise(RaisedEvent.of(to.id(), EventNames.DIALOG_START, Map.of("A", 1), 1));
    }

    private void refuses(String code, BoundEvent wish) {
        assertThatThrownBy(() -> world.bindEvent.bind(wish))
                .isInstanceOfSatisfying(
                        EventException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }

    private List<EventView> journal() {
        return new EventJournal(world.repositories.deliveries()).of(application.id(), 10);
    }
}
