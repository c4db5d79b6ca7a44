package org.openchannel.portal.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.application.InvalidApplicationException;
import org.openchannel.portal.event.BoundEvent;

/** How events are carried: every try is kept, slow handlers rest, builders may ask for one more. */
class CarryTest {

    private final PortalWorld world = new PortalWorld();
    private final ApplicationCard application = setUp();
    private final EventJournal journal = new EventJournal(world.repositories.deliveries());

    private ApplicationCard setUp() {
        world.setUp();
        var installed = world.installedApplication();
        world.connected(installed);
        world.dispatch.dispatchDue();
        return installed;
    }

    @Test
    void every_try_is_kept_with_its_answer_and_time() {
        world.post.refuse(PortalWorld.HANDLER);
        world.post.takes(world.clock, Duration.ofSeconds(2));
        raise("1");
        world.dispatch.dispatchDue();
        world.post.acceptAll();
        world.clock.advance(Duration.ofSeconds(1));
        world.dispatch.dispatchDue();

        assertThat(journal.attempts(newest().id()))
                .extracting(AttemptView::number, AttemptView::status, AttemptView::answer, AttemptView::isAccepted)
                .containsExactly(tuple(1, 500, "no", false), tuple(2, 200, "ok", true));
        assertThat(journal.attempts(newest().id()))
                .allSatisfy(attempt -> assertThat(attempt.tookMillis()).isEqualTo(2000));
        assertThat(newest().lastAnswer()).isEqualTo("HTTP 200 ok");
        assertThat(journal.find(application.id() + 1, newest().id())).isEmpty();
    }

    @Test
    void a_slow_handler_rests_as_long_as_it_took_and_loses_nothing() {
        world.post.takes(world.clock, Duration.ofSeconds(8));
        raise("1");
        raise("2");

        world.dispatch.dispatchDue();
        assertThat(arrived()).isEqualTo(1);
        world.clock.advance(Duration.ofSeconds(7));
        world.dispatch.dispatchDue();
        assertThat(arrived()).as("it rests").isEqualTo(1);
        world.clock.advance(Duration.ofSeconds(1));
        world.dispatch.dispatchDue();
        assertThat(arrived()).isEqualTo(2);

        assertThat(newest().attempts()).as("a rest is no try").isEqualTo(1);
    }

    @Test
    void an_event_is_sent_once_more_when_its_builder_asks() {
        raise("1");
        world.dispatch.dispatchDue();
        var sendAgain = new SendAgain(world.repositories.deliveries(), world.queue, world.ids, world.clock);

        assertThat(sendAgain.send(application.id() + 1, newest().id()))
                .as("of another application")
                .isEmpty();
        assertThat(sendAgain.send(application.id(), newest().id())).isPresent();
        world.dispatch.dispatchDue();

        assertThat(arrived()).isEqualTo(2);
        assertThat(world.post.of(EventNames.DIALOG_START))
                .allSatisfy(fields ->
                        assertThat(fields).containsEntry("data[N]", "1").containsKey("auth[application_token]"));
    }

    @Test
    void another_version_is_told_with_the_one_before() {
        world.bindEvent.bind(new BoundEvent(application.id(), "OnAppUpdate", PortalWorld.HANDLER, 0));
        var update = world.updateApplication();

        assertThat(update.to(application.id(), "1")).as("the one that is here").isFalse();
        assertThat(update.to(application.id(), " 2.1.0 ")).isTrue();
        assertThat(update.version(application.id())).contains("2.1.0");
        assertThatThrownBy(() -> update.to(application.id(), "two point one"))
                .isInstanceOf(InvalidApplicationException.class);
        world.dispatch.dispatchDue();

        assertThat(world.post.of(EventNames.APP_UPDATE))
                .singleElement()
                .satisfies(fields -> assertThat(fields)
                        .containsEntry("data[VERSION]", "2.1.0")
                        .containsEntry("data[PREVIOUS_VERSION]", "1")
                        .containsEntry("data[LANGUAGE_ID]", "en")
                        .containsKey("auth[refresh_token]"));
    }

    private void raise(String number) {
        world.raiseEvent.raise(RaisedEvent.of(application.id(), EventNames.DIALOG_START, Map.of("N", number), 1));
    }

    private EventView newest() {
        return journal.of(application.id(), 1).get(0);
    }

    private int arrived() {
        return world.post.of(EventNames.DIALOG_START).size();
    }
}
