package org.openchannel.integration.bitrix24;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.budget.Budget;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.Limits;
import org.openchannel.shared.lane.DeliveryFailedException;

/** What portals say of our use of them, and what we may do then. Time stands still here. */
class BudgetBookIT {

    private static final String SEND = "imconnector.send.messages";

    private final Budgets budgets = new Budgets(Limits.STANDARD, () -> 0);
    private final PortalWire wire = new PortalWire(budgets);
    private StubPortal portal;

    @BeforeEach
    void open() throws IOException {
        portal = new StubPortal();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private Budget budget() {
        return budgets.of(portal.access().memberId());
    }

    private static Command messages(int count) {
        var messages = Json.createArrayBuilder();
        for (int one = 0; one < count; one++) {
            messages.add("m");
        }
        return new Command(
                SEND, Json.createObjectBuilder().add("MESSAGES", messages).build());
    }

    private void refused(int status, String body) {
        portal.on(SEND, status, body);
        assertThatThrownBy(() -> wire.call(portal.access(), messages(1))).isInstanceOf(DeliveryFailedException.class);
    }

    @Test
    void every_request_counts_also_one_without_an_answer() {
        portal.hangsUpOn(SEND);
        for (int one = 0; one < 40; one++) {
            assertThat(budget().share(SEND).pause()).isZero();
            assertThatThrownBy(() -> wire.call(portal.access(), messages(1)))
                    .isInstanceOf(DeliveryFailedException.class);
        }

        assertThat(budget().share(SEND).pause()).isPositive();
    }

    @Test
    void the_time_a_method_worked_is_read_and_when_it_is_forgotten() {
        portal.on(SEND, 200, """
                {"result":true,"time":{"duration":4.5,"finish":1000.5,"operating":460.2,"operating_reset_at":1090}}""");

        wire.call(portal.access(), messages(3));

        assertThat(budget().share(SEND).pause()).isEqualTo(Duration.ofMillis(89_500));
        assertThat(budget().share("app.info").pause()).isZero();
    }

    @Test
    void each_command_of_a_batch_is_entered_for_its_own_method() {
        portal.on("batch", """
                {"result":{"c0":true,"c1":true},"result_error":[],"result_time":{
                  "c0":{"duration":8.0,"operating":8.0},"c1":{"duration":1.0,"operating":470.0}}}""");

        wire.batch(portal.access(), List.of(messages(2), new Command("status", JsonObject.EMPTY_JSON_OBJECT)));

        assertThat(budget().share(SEND).pause()).isZero();
        assertThat(budget().share("status").pause()).isPositive();
        for (int loads = 1; loads <= 64; loads *= 2) {
            budget().wentWell(loads);
        }
        assertThat(budget().share(SEND).most())
                .as("four seconds each, ten for a trip")
                .isEqualTo(2);
    }

    @Test
    void refusals_for_too_much_are_believed() {
        refused(503, "{\"error\":\"QUERY_LIMIT_EXCEEDED\"}");
        assertThat(budget().share("app.info").pause()).isPositive();
    }

    @Test
    void a_method_that_is_shut_out_is_left_alone_as_long_as_the_portal_says_or_for_a_minute() {
        refused(429, "{\"error\":\"OPERATION_TIME_LIMIT\"}");
        assertThat(budget().share(SEND).pause()).isEqualTo(Duration.ofMinutes(1));

        refused(429, "{\"error\":\"OPERATION_TIME_LIMIT\",\"time\":{\"finish\":1000,\"operating_reset_at\":1200}}");
        assertThat(budget().share(SEND).pause()).isEqualTo(Duration.ofSeconds(200));
        assertThat(budget().share("app.info").pause()).isZero();
    }

    @Test
    void answers_without_a_word_on_time_change_nothing() {
        portal.on(SEND, 200, "{\"result\":true}");

        wire.call(portal.access(), messages(1));

        assertThat(budget().share(SEND).pause()).isZero();
    }
}
