package org.openchannel.portal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.openchannel.portal.PortalWorld.message;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.application.Application;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.call.CallLog;
import org.openchannel.portal.call.CallQuery;
import org.openchannel.portal.call.CallQuery.Statuses;
import org.openchannel.portal.call.CallRecord;
import org.openchannel.portal.call.KeepCalls;
import org.openchannel.portal.call.PendingCalls;
import org.openchannel.portal.call.RestCalls;
import org.openchannel.portal.call.WriteCalls;
import org.openchannel.portal.chat.ImMessage;
import org.openchannel.portal.chat.ImMessage.Status;
import org.openchannel.portal.chat.MessageView;
import org.openchannel.portal.connector.ExternalChannel;
import org.openchannel.portal.delivery.EventDelivery;
import org.openchannel.portal.delivery.EventJournal;
import org.openchannel.portal.delivery.RaisedEvent;
import org.openchannel.portal.incoming.DeliveryMark;
import org.openchannel.portal.incoming.ReceivedMessage;
import org.openchannel.portal.line.LineDirectory;
import org.openchannel.portal.line.LineForm;
import org.openchannel.portal.oauth.CreateWebhook;
import org.openchannel.portal.placement.PlacementDirectory;
import org.openchannel.portal.placement.PlacementSpot;
import org.openchannel.portal.placement.PlacementWish;
import org.openchannel.portal.staff.SetPassword;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.shared.ReversingHashes;
import org.openchannel.shared.Secret;
import org.openchannel.shared.file.StoredFile;

/** What the portal keeps it finds again, wherever it is kept: each step in a transaction of its own. */
public interface PortalContract {

    /** A portal over the repositories under test, empty before each test. */
    PortalWorld world();

    /** Runs one step. */
    <T> T inTransaction(Callable<T> step);

    /** Runs one step without a result. */
    default void step(Runnable step) {
        inTransaction(() -> {
            step.run();
            return true;
        });
    }

    /** The portal set up, with an application and its connector on line 1. */
    default ApplicationCard connected() {
        step(world()::setUp);
        var application = inTransaction(world()::installedApplication);
        step(() -> world().connected(application));
        step(() -> world().dispatch.dispatchDue());
        return application;
    }

    @Test
    default void people_and_lines_are_there_after_the_first_start() {
        step(world()::setUp);
        var memberId = inTransaction(world().identity::memberId);
        step(world()::setUp);

        assertThat(inTransaction(world().identity::memberId)).isEqualTo(memberId);
        var staff = new StaffDirectory(world().repositories.staff());
        assertThat(inTransaction(staff::all))
                .hasSize(3)
                .first()
                .satisfies(admin -> assertThat(admin.isAdmin()).isTrue());
        assertThat(inTransaction(() -> world().repositories.staff().withLogin(" OLIVIA ")))
                .isPresent();
        assertThat(inTransaction(lines()::all))
                .hasSize(2)
                .allSatisfy(line -> assertThat(line.operators()).containsExactly(2L, 3L));
    }

    @Test
    default void a_password_is_kept_as_its_hash() {
        step(world()::setUp);
        var reversing = new ReversingHashes();

        step(() -> new SetPassword(world().repositories.staff(), reversing, userId -> {}).set(2, Secret.of("hunter2")));

        assertThat(inTransaction(
                        () -> world().repositories.staff().find(2).orElseThrow().passwordHash()))
                .hasValue("2retnuh");
    }

    @Test
    default void a_line_keeps_its_operators_in_order_and_its_settings() {
        step(world()::setUp);

        var id = inTransaction(() -> world().changeLines()
                .open(new LineForm("VIP", null, List.of(3L, 1L), Map.of("WELCOME_MESSAGE", "Y")), 1));
        step(() -> world().changeLines()
                .change(id, new LineForm(null, false, List.of(2L), Map.of("CRM", "N", "WELCOME_MESSAGE", "N")), 1));

        var line = inTransaction(() -> lines().find(id).orElseThrow());
        assertThat(line.name()).isEqualTo("VIP");
        assertThat(line.isActive()).isFalse();
        assertThat(line.operators()).containsExactly(2L);
        assertThat(line.settings())
                .containsEntry("CRM", "N")
                .containsEntry("WELCOME_MESSAGE", "N")
                .containsEntry("QUEUE_TYPE", "evenly");
        assertThat(inTransaction(() -> world().changeLines().delete(id, 1))).isTrue();
        assertThat(inTransaction(() -> lines().find(id))).isEmpty();
    }

    @Test
    default void a_dialog_is_found_again_with_its_messages_files_and_ticks() {
        var application = connected();
        var first = inTransaction(() -> world().receive(application, message("u1", "c1", "m1", "Hello")))
                .get(0);
        var second = inTransaction(() -> world().receive(application, message("u1", "c1", "m2", "Again")))
                .get(0);
        assertThat(second.chatId()).isEqualTo(first.chatId());

        var picture = new StoredFile("abc", "a.png", "image/png", 12);
        var answer = inTransaction(() -> world().answerDialog.answer(first.chatId(), 2, "Hi", List.of(picture)));
        step(() -> world().dispatch.dispatchDue());
        step(() -> world().markDelivered
                .delivered(
                        application.id(),
                        PortalWorld.CODE,
                        List.of(new DeliveryMark(first.chatId(), answer, List.of("x1", "x2")))));

        var page = inTransaction(() -> world().conversation().page(first.chatId(), null, 2));
        assertThat(page.hasEarlier()).isTrue();
        assertThat(page.messages()).hasSize(2);
        assertThat(page.messages().get(1).files()).containsExactly(picture);
        assertThat(page.messages().get(1).status()).isEqualTo(Status.DELIVERED);
        assertThat(inTransaction(() -> world().repositories
                        .messages()
                        .find(answer)
                        .orElseThrow()
                        .externalIds()))
                .containsExactly("x1", "x2");
        assertThat(inTransaction(() ->
                        world().conversation().page(first.chatId(), answer, 50).messages()))
                .hasSize(2);
        assertThat(inTransaction(() -> world().finishSession.finish(first.chatId(), 2)))
                .isTrue();
        var third = inTransaction(() -> world().receive(application, message("u1", "c1", "m3", "Once more")))
                .get(0);
        assertThat(third.sessionId()).isGreaterThan(first.sessionId());
    }

    @Test
    default void messages_that_come_together_stand_in_their_order_whether_their_chats_are_known_or_new() {
        var application = connected();
        var known = inTransaction(() -> world().receive(application, message("u1", "c1", "m1", "Hello")))
                .get(0);

        var received = inTransaction(() -> world().receive(
                        application,
                        message("u2", "c2", "m2", "one"),
                        message("u1", "c1", "m3", "two"),
                        message("u2", "c2", "m4", "three"),
                        message("u1", "c3", "m5", "four")));

        assertThat(received).allMatch(ReceivedMessage::isKept);
        assertThat(received.get(1).chatId()).isEqualTo(known.chatId());
        assertThat(received.get(1).sessionId()).isEqualTo(known.sessionId());
        assertThat(received.get(3).customerId()).isEqualTo(known.customerId());
        assertThat(received.get(2).chatId()).isEqualTo(received.get(0).chatId());
        assertThat(received).extracting(ReceivedMessage::messageId).isSorted().doesNotHaveDuplicates();
        var page =
                inTransaction(() -> world().conversation().page(received.get(0).chatId(), null, 9));
        assertThat(page.messages()).extracting(MessageView::text).containsExactly("one", "three");
    }

    @Test
    default void messages_are_found_by_the_messengers_id_changed_and_deleted() {
        var application = connected();
        var chats = new ChatWorld(world());
        var first = inTransaction(() -> world().receive(application, message("u1", "c1", "m1", "Hello")))
                .get(0);
        step(() -> world().receive(application, message("u1", "c1", "m1", "Hello")));
        step(() -> world().receive(application, message("u2", "c2", "m1", "Hello")));
        var picture = new StoredFile("abc", "a.png", "image/png", 12);
        var answer = inTransaction(() -> world().answerDialog.answer(first.chatId(), 2, "Hi", List.of(picture)));

        step(() -> chats.reviseConnectorMessages.update(
                application.id(), PortalWorld.CODE, 1, List.of(message("u1", "c1", "m1", "Bye"))));
        step(() -> chats.editAnswer.edit(first.chatId(), answer, 2, "Bye, too"));

        assertThat(inTransaction(() -> world().repositories.messages().withExternalId(first.chatId(), "m1").stream()
                        .map(ImMessage::text)
                        .toList()))
                .containsExactly("Bye", "Bye");
        assertThat(inTransaction(() -> world().repositories.messages().withExternalId(first.chatId(), "m2")))
                .isEmpty();
        assertThat(inTransaction(() -> world().conversation().message(answer).orElseThrow()))
                .satisfies(view -> {
                    assertThat(view.text()).isEqualTo("Bye, too");
                    assertThat(view.files()).containsExactly(picture);
                    assertThat(view.editedAt()).isNotNull();
                });
        step(() -> chats.deleteAnswer.delete(first.chatId(), answer, 2));
        assertThat(inTransaction(() -> world().conversation().message(answer).orElseThrow()))
                .satisfies(view -> {
                    assertThat(view.isDeleted()).isTrue();
                    assertThat(view.files()).isEmpty();
                });
    }

    @Test
    default void characters_no_database_keeps_do_not_stop_a_message() {
        var application = connected();
        var odd = message("u\0", "c\0", "m\0", "He\0llo\u0001\uD83D \uD83D\uDE00");

        var received = inTransaction(() -> world().receive(application, odd)).get(0);

        assertThat(inTransaction(() -> world().conversation()
                        .message(received.messageId())
                        .orElseThrow()
                        .text()))
                .isEqualTo("Hello\uFFFD \uD83D\uDE00");
    }

    @Test
    default void a_connector_keeps_its_icon_its_flags_and_its_channel() {
        var application = connected();
        var channel = new ExternalChannel("c", "https://x", null, "Name");

        step(() -> world().connectLine.describe(application.id(), PortalWorld.CODE, 1, channel));

        var tile = inTransaction(
                () -> world().listConnectors.find(PortalWorld.CODE).orElseThrow());
        var wish = PortalWorld.wish(PortalWorld.CODE);
        assertThat(tile.icon()).isEqualTo(wish.icon());
        assertThat(tile.disabledIcon()).isEqualTo(wish.disabledIcon());
        assertThat(tile.flags()).isEqualTo(wish.flags());
        assertThat(tile.lines())
                .singleElement()
                .satisfies(line -> assertThat(line.channel()).isEqualTo(channel));
    }

    @Test
    default void events_keep_their_outcome_and_the_log_its_calls() {
        var application = connected();
        var calls = world().repositories.calls();
        step(() -> new KeepCalls(calls, world().ids)
                .keep(List.of(new CallRecord(
                        application.id(),
                        "PROFILE",
                        "{}",
                        200,
                        "{}",
                        5,
                        new BigDecimal("12.5"),
                        world().clock.instant()))));

        var journal = new EventJournal(world().repositories.deliveries());
        assertThat(inTransaction(() -> journal.of(application.id(), 10)))
                .singleElement()
                .satisfies(event -> {
                    assertThat(event.status()).isEqualTo(EventDelivery.Status.DELIVERED);
                    assertThat(event.attempts()).isEqualTo(1);
                    assertThat(inTransaction(() -> journal.attempts(event.id())))
                            .singleElement()
                            .satisfies(attempt -> {
                                assertThat(attempt.status()).isEqualTo(200);
                                assertThat(attempt.answer()).isEqualTo("ok");
                                assertThat(attempt.number()).isEqualTo(1);
                            });
                });
        assertThat(inTransaction(() -> callLog(calls).of(application.id(), 10)))
                .singleElement()
                .satisfies(call -> {
                    assertThat(call.method()).isEqualTo("profile");
                    assertThat(call.operating()).isEqualByComparingTo("12.5");
                });
    }

    private CallLog callLog(RestCalls calls) {
        var pending = new PendingCalls();
        return new CallLog(calls, new WriteCalls(pending, new KeepCalls(calls, world().ids)), pending);
    }

    @Test
    default void the_log_of_calls_is_searched_by_method_and_outcome_and_read_in_pages() {
        var calls = world().repositories.calls();
        for (var name : List.of("im.one:200", "im.two:404", "crm.three:200", "im.four:200")) {
            world().clock.advance(Duration.ofSeconds(1));
            step(() -> new KeepCalls(calls, world().ids)
                    .keep(List.of(new CallRecord(
                            7,
                            name.split(":", 2)[0],
                            "{}",
                            Integer.parseInt(name.split(":", 2)[1]),
                            "{}",
                            5,
                            BigDecimal.ZERO,
                            world().clock.instant()))));
        }

        assertThat(found(new CallQuery(7, "IM.", Statuses.ANY, 0, 2))).containsExactly("im.four", "im.two");
        assertThat(found(new CallQuery(7, "im.", Statuses.ANY, 2, 2))).containsExactly("im.one");
        assertThat(found(new CallQuery(7, "", Statuses.FAILED, 0, 9))).containsExactly("im.two");
        assertThat(found(new CallQuery(7, "", Statuses.of("404"), 0, 9))).containsExactly("im.two");
        assertThat(found(new CallQuery(7, "", Statuses.of("429"), 0, 9))).isEmpty();
        assertThat(found(new CallQuery(7, "", Statuses.of("nonsense"), 0, 9))).hasSize(4);
        assertThat(found(new CallQuery(7, "%", Statuses.ANY, 0, 9))).isEmpty();
        assertThat(found(new CallQuery(8, "", Statuses.ANY, 0, 9))).isEmpty();
    }

    private List<String> found(CallQuery query) {
        return inTransaction(() -> callLog(world().repositories.calls()).find(query).stream()
                .map(CallRecord::method)
                .toList());
    }

    @Test
    default void delivered_events_are_forgotten_with_their_attempts_and_waiting_ones_are_not() {
        var application = connected();
        var deliveries = world().repositories.deliveries();
        world().clock.advance(Duration.ofSeconds(1));
        step(() -> world().raiseEvent
                .raise(new RaisedEvent(application.id(), "ONIMCONNECTORDIALOGSTART", Map.of("a", 1), 1, null)));
        var delivered = inTransaction(() -> new EventJournal(deliveries).of(application.id(), 10))
                .get(1)
                .id();

        step(() -> deliveries.trim(application.id(), 0));

        assertThat(inTransaction(() -> new EventJournal(deliveries).of(application.id(), 10)))
                .singleElement()
                .satisfies(event -> assertThat(event.status()).isEqualTo(EventDelivery.Status.WAITING));
        assertThat(inTransaction(() -> new EventJournal(deliveries).attempts(delivered)))
                .isEmpty();
    }

    @Test
    default void the_log_of_calls_keeps_the_newest() {
        RestCalls calls = world().repositories.calls();
        for (int number = 1; number <= 4; number++) {
            var name = "call" + number;
            world().clock.advance(Duration.ofSeconds(1));
            step(() -> new KeepCalls(calls, world().ids)
                    .keep(List.of(new CallRecord(
                            7,
                            name,
                            "{}",
                            200,
                            "{}",
                            5,
                            BigDecimal.ZERO,
                            world().clock.instant()))));
        }

        step(() -> calls.trim(7, 2));

        assertThat(inTransaction(() -> callLog(calls).of(7, 10)))
                .extracting(CallRecord::method)
                .containsExactly("call4", "call3");
    }

    @Test
    default void tokens_are_exchanged_once() {
        var application = connected();
        var pair = inTransaction(() -> world().issueToken.pair(world().application(application), 1));

        var next = inTransaction(() -> world().exchangeToken()
                .refresh(
                        application.clientId(),
                        application.clientSecret().reveal(),
                        pair.refreshToken().reveal()));

        assertThat(inTransaction(() ->
                        world().checkAccess().token(next.accessToken().reveal()).userId()))
                .isEqualTo(1);
        assertThatThrownBy(() -> inTransaction(() -> world().exchangeToken()
                        .refresh(
                                application.clientId(),
                                application.clientSecret().reveal(),
                                pair.refreshToken().reveal())))
                .hasMessage("Invalid grant");
        var key = inTransaction(() -> new CreateWebhook(
                        world().repositories.webhooks(), world().secrets, world().numbers, world().clock)
                .create(2, "script", List.of("user")));
        assertThat(inTransaction(
                        () -> world().checkAccess().webhook(2, key.reveal()).scopes()))
                .containsExactly("user");
    }

    @Test
    default void nothing_of_an_application_is_left_when_it_goes() {
        var application = connected();
        var spot = new PlacementSpot(application.id(), "LEFT_MENU", "https://app.example/");
        step(() -> world().bindPlacement().bind(spot, List.of("contact_center"), PlacementWish.called("Acme", "")));
        var pair = inTransaction(() -> world().issueToken.pair(world().application(application), 1));

        step(() -> world().uninstallApplication().delete(application.id()));

        var repositories = world().repositories;
        var directory = new ApplicationDirectory(repositories.applications(), world().applicationSecrets);
        assertThat(inTransaction(directory::all)).isEmpty();
        assertThat(inTransaction(() -> directory.find(application.id()))).isEmpty();
        assertThat(inTransaction(() -> world().application(application).status()))
                .isEqualTo(Application.Status.REMOVED);
        assertThat(inTransaction(world().listConnectors::all)).isEmpty();
        assertThat(inTransaction(() -> repositories.subscriptions().of(application.id())))
                .isEmpty();
        assertThat(inTransaction(() -> new PlacementDirectory(repositories.placements(), repositories.applications())
                        .shownAt("left_menu")))
                .isEmpty();
        assertThatThrownBy(() -> inTransaction(
                        () -> world().checkAccess().token(pair.accessToken().reveal())))
                .isNotNull();
    }

    private LineDirectory lines() {
        return new LineDirectory(world().repositories.lines());
    }
}
