package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.limit.LimitPlan;
import org.openchannel.portal.oauth.CreateWebhook;
import org.openchannel.portal.weather.FaultKind;
import org.openchannel.portal.weather.FaultWish;

/** The door when too much is asked, and in bad weather. */
class DoorLimitsTest {

    private static final String SEND = "CONNECTOR=acme_chat&LINE=1&MESSAGES[0][user][id]=u1"
            + "&MESSAGES[0][message][text]=Hello&MESSAGES[0][chat][id]=c1";

    private final Door door = new Door();

    @Test
    void the_fifty_first_request_at_once_is_one_too_many() {
        limits(LimitPlan.STANDARD);
        for (int i = 0; i < 50; i++) {
            assertThat(door.form("server.time", "").status()).isEqualTo(200);
        }

        var refusal = door.form("server.time", "");

        assertThat(refusal.status()).isEqualTo(503);
        assertThat(JsonTree.write(refusal.body()))
                .isEqualTo("{\"error\":\"QUERY_LIMIT_EXCEEDED\",\"error_description\":\"Too many requests\"}");
    }

    @Test
    void a_batch_is_one_request_and_its_commands_are_counted_each_for_itself() {
        door.conditions.changeLimits.to(
                LimitPlan.STANDARD.limits().withCosts(Map.of("server.time", new BigDecimal("200"))));
        var commands = Map.of("cmd", List.of("server.time", "server.time", "server.time", "server.time", "profile"));

        var answer = door.json("batch", commands);

        var batch = Parameters.in(Door.result(answer));
        assertThat(batch.inside("result_time").inside("2").get("operating")).contains(600L);
        assertThat(batch.inside("result_error").inside("3").text("error")).hasValue("OPERATION_TIME_LIMIT");
        assertThat(batch.inside("result").has("4")).isTrue();
        assertThat(time(answer)).containsEntry("operating", BigDecimal.ZERO);
        var refused = door.form("server.time", "");
        assertThat(refused.status()).isEqualTo(429);
        assertThat(refused.body()).containsEntry("error", "OPERATION_TIME_LIMIT");
        door.world.clock.advance(Duration.ofMinutes(10));
        assertThat(door.form("server.time", "").status()).isEqualTo(200);
    }

    @Test
    void operating_time_is_counted_for_each_webhook_by_itself() {
        door.conditions.changeLimits.to(
                LimitPlan.STANDARD.limits().withCosts(Map.of("server.time", new BigDecimal("500"))));
        var world = door.world;
        var create = new CreateWebhook(world.repositories.webhooks(), world.secrets, world.numbers, world.clock);
        var one = "2/" + create.create(2, "one", List.of()).reveal() + "/server.time";
        var other = "2/" + create.create(2, "other", List.of()).reveal() + "/server.time";

        door.answer(one, null, RestRequest.Body.NONE);

        assertThat(door.answer(one, null, RestRequest.Body.NONE).status()).isEqualTo(429);
        assertThat(door.answer(other, null, RestRequest.Body.NONE).status()).isEqualTo(200);
    }

    @Test
    void operating_says_what_a_method_cost_and_until_when() {
        door.conditions.changeLimits.to(
                LimitPlan.STANDARD.limits().withCosts(Map.of("server.time", new BigDecimal("0.75"))));
        var reset = door.world.clock.instant().getEpochSecond() + 600;

        door.form("server.time", "");
        door.world.clock.advance(Duration.ofSeconds(30));

        assertThat(time(door.form("server.time", "")))
                .containsEntry("operating", new BigDecimal("1.50"))
                .containsEntry("operating_reset_at", reset);
    }

    @Test
    void a_block_by_hand_closes_the_door() {
        door.conditions.changeLimits.to(LimitPlan.OFF.limits().withOverload(true));

        var refusal = door.form("server.time", "");

        assertThat(refusal.status()).isEqualTo(503);
        assertThat(refusal.body()).containsEntry("error", "OVERLOAD_LIMIT");
    }

    @Test
    void weather_refuses_without_doing_anything() {
        connector();
        refusedBy(FaultKind.EXPIRED_TOKEN, 401, "expired_token");
        refusedBy(FaultKind.QUERY_LIMIT, 503, "QUERY_LIMIT_EXCEEDED");
        refusedBy(FaultKind.TIME_LIMIT, 429, "OPERATION_TIME_LIMIT");
        refusedBy(FaultKind.SERVER_ERROR, 500, "INTERNAL_SERVER_ERROR");
        assertThat(door.world.repositories.messages().page(1, Long.MAX_VALUE, 10))
                .isEmpty();
    }

    @Test
    void weather_loses_answers_of_calls_that_were_done() {
        connector();
        weather(FaultKind.LOST_ANSWER, 0);
        var lost = door.form("imconnector.send.messages", SEND);
        weather(FaultKind.BROKEN_ANSWER, 0);
        var broken = door.form("imconnector.send.messages", SEND);
        weather(FaultKind.NO_SESSION, 0);
        var without = door.form("imconnector.send.messages", SEND);

        assertThat(lost.status()).isEqualTo(502);
        assertThat(lost.isSilence()).isTrue();
        assertThat(broken.isBrokenOff()).isTrue();
        assertThat(JsonTree.write(without.body()))
                .contains("\"SUCCESS\":true,\"DATA\"")
                .doesNotContain("\"session\"");
        assertThat(door.world.repositories.messages().page(1, Long.MAX_VALUE, 10))
                .hasSizeGreaterThanOrEqualTo(3);
    }

    @Test
    void slow_answers_are_cut_after_a_minute() {
        limits(LimitPlan.STANDARD);
        weather(FaultKind.SLOW_ANSWER, 20);
        assertThat(door.form("server.time", "").status()).isEqualTo(200);
        weather(FaultKind.SLOW_ANSWER, 90);
        assertThat(door.form("server.time", "").status()).isEqualTo(504);

        assertThat(door.conditions.pauses()).containsExactly(Duration.ofSeconds(20), Duration.ofSeconds(60));
    }

    @Test
    void a_chat_that_is_busy_makes_others_sleep() {
        connector();
        weather(FaultKind.LOCK_SLEEP, 0);

        var answer = door.conditions.chatLocks.during(
                List.of("acme_chat|1|c1"), door.conditions::pause, () -> door.form("imconnector.send.messages", SEND));

        assertThat(answer.status()).isEqualTo(200);
        assertThat(door.conditions.pauses()).hasSize(3);
    }

    private void refusedBy(FaultKind kind, int status, String code) {
        weather(kind, 0);
        var answer = door.form("imconnector.send.messages", SEND);
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.body()).containsEntry("error", code);
    }

    private void connector() {
        door.world.registerConnector().register(door.application.id(), PortalWorld.wish("acme_chat"));
        door.world.connectLine.activate(door.application.id(), "acme_chat", 1, true);
    }

    private void limits(LimitPlan plan) {
        door.conditions.changeLimits.to(plan.limits());
    }

    private void weather(FaultKind kind, int seconds) {
        door.conditions.changeWeather.to(List.of(FaultWish.always(kind, seconds)));
    }

    private static Map<String, Object> time(RestAnswer answer) {
        return Parameters.in(answer.body().get("time")).asMap();
    }
}
