package org.openchannel.portal.offline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.delivery.EventNames;
import org.openchannel.portal.delivery.RaisedEvent;
import org.openchannel.portal.event.BoundEvent;
import org.openchannel.portal.event.EventException;
import org.openchannel.portal.weather.FaultKind;
import org.openchannel.portal.weather.FaultWish;

/** Events that are kept until they are fetched, notices of them, and events in bad weather. */
class OfflineTest {

    private static final String NOTICES = "https://app.example/notices";

    private final PortalWorld world = new PortalWorld();
    private final ApplicationCard application = setUp();
    private final FetchOffline fetch = new FetchOffline(world.repositories.offlineEvents(), world.secrets);

    private ApplicationCard setUp() {
        world.setUp();
        var installed = world.installedApplication();
        world.dispatch.dispatchDue();
        return installed;
    }

    @Test
    void what_happens_waits_for_the_application_and_is_sent_to_nobody() {
        keep("");
        keep("shop");
        var sent = world.post.posted().size();

        raise("1");
        raise("1");
        raise("2");
        world.dispatch.dispatchDue();

        assertThat(world.post.posted()).hasSize(sent);
        assertThat(kept("")).containsExactly("data%5BLINE%5D=1", "data%5BLINE%5D=2");
        assertThat(kept("shop")).hasSize(2);
        assertThat(kept("another")).isEmpty();
    }

    @Test
    void fetching_takes_or_reserves() {
        keep("");
        raise("1");
        raise("2");

        var taken = fetch.take(all(""), 1, false);
        var reserved = fetch.reserve(all(""), 50, false);

        assertThat(taken.processId()).isNull();
        assertThat(taken.events()).hasSize(1);
        assertThat(reserved.processId()).hasSize(32);
        assertThat(reserved.events()).hasSize(1);
        assertThat(fetch.take(all(""), 50, false).events()).isEmpty();
        assertThat(fetch.again(all(""), 50, String.valueOf(reserved.processId()))
                        .events())
                .hasSize(1);
        fetch.fail(application.id(), String.valueOf(reserved.processId()), null);
        assertThat(fetch.take(all(""), 50, true).events()).hasSize(1);
        assertThat(fetch.count(all(""))).isZero();
    }

    @Test
    void a_notice_says_that_something_waits_and_not_more_often_than_wished() {
        keep("");
        world.bindEvent.bind(new BoundEvent(application.id(), "OnOfflineEvent", NOTICES, 0).withMinTimeout(30));

        raise("1");
        raise("2");
        world.dispatch.dispatchDue();
        assertThat(notices()).as("at once, and once").isEqualTo(1);
        world.clock.advance(Duration.ofSeconds(30));
        world.dispatch.dispatchDue();
        assertThat(notices()).as("of the second").isEqualTo(2);

        raise("3");
        raise("4");
        world.dispatch.dispatchDue();
        assertThat(notices()).isEqualTo(2);
        world.clock.advance(Duration.ofSeconds(30));
        world.dispatch.dispatchDue();
        assertThat(notices()).isEqualTo(3);
        assertThat(world.post.of(EventNames.OFFLINE).get(0).keySet()).noneMatch(name -> name.startsWith("data"));
    }

    @Test
    void without_a_pause_each_happening_is_noticed() {
        keep("");
        world.bindEvent.bind(new BoundEvent(application.id(), "OnOfflineEvent", NOTICES, 0).withMinTimeout(0));

        raise("1");
        raise("2");
        world.dispatch.dispatchDue();

        assertThat(notices()).isEqualTo(2);
    }

    @Test
    void keeping_ends_source_by_source_and_with_the_application() {
        keep("");
        keep("shop");
        assertThatThrownBy(() -> keep("shop")).hasMessageContaining("already binded");
        raise("1");

        assertThat(world.bindEvent.unbindOffline(application.id(), "onimconnectorlinedelete", "shop"))
                .isEqualTo(1);
        raise("2");
        assertThat(kept("shop")).hasSize(1);
        assertThat(world.bindEvent.unbindOffline(application.id(), EventNames.LINE_DELETE, null))
                .isEqualTo(1);
        world.uninstallApplication().uninstall(application.id());
        assertThat(kept("")).isEmpty();
    }

    @Test
    void addresses_nobody_could_call_are_refused() {
        for (var wrong : List.of("https://exa mple/", "https://[bad", "http:///nothing", "https:relative")) {
            assertThatThrownBy(() ->
                            world.bindEvent.bind(new BoundEvent(application.id(), EventNames.MESSAGE_ADD, wrong, 0)))
                    .isInstanceOfSatisfying(
                            EventException.class,
                            refusal -> assertThat(refusal.code()).isEqualTo("ERROR_WRONG_HANDLER_URL"));
        }
        assertThatThrownBy(() -> world.bindEvent.bind(
                        new BoundEvent(application.id(), EventNames.MESSAGE_ADD, "ftp://a.example/", 0)))
                .isInstanceOfSatisfying(
                        EventException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("ERROR_UNSUPPORTED_PROTOCOL"));
        assertThatThrownBy(() -> keep("x".repeat(101))).isInstanceOf(EventException.class);
    }

    @Test
    void in_bad_weather_events_come_twice_or_late() {
        world.connected(application);
        world.conditions.changeWeather.to(
                List.of(FaultWish.always(FaultKind.EVENT_DUPLICATE, 0), FaultWish.always(FaultKind.EVENT_DELAY, 20)));

        world.uninstallApplication().uninstall(application.id());
        world.dispatch.dispatchDue();
        assertThat(world.post.of(EventNames.APP_UNINSTALL)).isEmpty();
        world.clock.advance(Duration.ofSeconds(20));
        world.dispatch.dispatchDue();

        assertThat(world.post.of(EventNames.APP_UNINSTALL)).hasSize(2);
    }

    private void keep(String connector) {
        world.bindEvent.bind(BoundEvent.offline(application.id(), "OnImConnectorLineDelete", connector));
    }

    private void raise(String line) {
        world.raiseEvent.raise(RaisedEvent.of(application.id(), EventNames.LINE_DELETE, Map.of("LINE", line), 1));
    }

    private List<String> kept(String connector) {
        return fetch.list(all(connector), 0, 50).stream()
                .map(OfflineEvent::formData)
                .toList();
    }

    private OfflineQuery all(String connector) {
        return new OfflineQuery(application.id(), connector, List.of(), List.of());
    }

    private long notices() {
        return world.post.posted().stream()
                .filter(posted -> posted.handler().equals(NOTICES))
                .count();
    }
}
