package org.openchannel.integration.bitrix24;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowable;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.net.URI;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.Limits;
import org.openchannel.bridge.courier.Fared;
import org.openchannel.bridge.courier.OpenLines.ChatName;
import org.openchannel.bridge.courier.OpenLines.ConnectorGoneException;
import org.openchannel.bridge.courier.OpenLines.CustomerMessage;
import org.openchannel.bridge.courier.OpenLines.FileLink;
import org.openchannel.bridge.courier.OpenLines.LineOffException;
import org.openchannel.bridge.courier.OpenLines.NotTakenException;
import org.openchannel.bridge.courier.OpenLines.OrderFate;
import org.openchannel.bridge.courier.OpenLines.Place;
import org.openchannel.bridge.courier.OpenLines.Placed;
import org.openchannel.bridge.courier.OpenLines.Receipt;
import org.openchannel.bridge.courier.Parcel;
import org.openchannel.bridge.courier.Parcel.Changes;
import org.openchannel.bridge.courier.Parcel.Fate;
import org.openchannel.bridge.courier.Parcel.Letters;
import org.openchannel.bridge.courier.Parcel.Ticks;
import org.openchannel.bridge.courier.Parcel.Title;
import org.openchannel.bridge.gateway.MessageStatus;
import org.openchannel.bridge.installation.ExpiredTokenException;
import org.openchannel.bridge.installation.UnwelcomeException;
import org.openchannel.bridge.text.PersonName;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

class RestOpenLinesIT {

    private static final String SEND = "imconnector.send.messages";
    private static final Place PLACE = new Place(new ConnectorCode("c"), new LineId(107));

    private final RestOpenLines lines = new RestOpenLines(new PortalWire(new Budgets(Limits.STANDARD)));
    private StubPortal portal;

    @BeforeEach
    void open() throws IOException {
        portal = new StubPortal();
    }

    @AfterEach
    void close() {
        portal.close();
    }

    private static CustomerMessage message(@Nullable FileLink file) {
        return new CustomerMessage(
                "42",
                new PersonName("Иван", "Петров"),
                "+79990000000",
                "x1",
                Instant.ofEpochSecond(1773265993),
                "Добрый день",
                file,
                "chat-1");
    }

    private Placed send() {
        return send(message(null));
    }

    private Placed send(CustomerMessage message) {
        return Objects.requireNonNull(well(new Letters(PLACE, List.of(message))).placed());
    }

    private Fared.Well well(Parcel parcel) {
        var fared = lines.hand(portal.access(), List.of(parcel)).get(0).get(0);
        if (fared instanceof Fared.Badly badly) {
            throw badly.trouble();
        }
        return (Fared.Well) fared;
    }

    private Failure failure() {
        return catchThrowableOfType(DeliveryFailedException.class, this::send).failure();
    }

    private static String element(String more) {
        return "{\"SUCCESS\":true,\"DATA\":{\"RESULT\":[{\"user\":\"9\"," + more + "}]}}";
    }

    @Test
    void a_message_is_written_as_the_reference_shows_and_its_chat_is_read() {
        portal.on(SEND, element("\"SUCCESS\":true,\"session\":{\"ID\":\"12\",\"CHAT_ID\":\"1807\"}"));
        var file = new FileLink(URI.create("https://bridge.example/files/t/spec.pdf"), "spec.pdf");

        var placed = send(message(file));

        assertThat(placed).isEqualTo(new Placed(1807, 12L));
        assertThat(portal.last(SEND))
                .hasToString("{\"CONNECTOR\":\"c\",\"LINE\":107,\"MESSAGES\":["
                        + "{\"user\":{\"id\":\"42\",\"name\":\"Иван\",\"last_name\":\"Петров\",\"phone\":\"+79990000000\"},"
                        + "\"message\":{\"id\":\"x1\",\"date\":1773265993,\"text\":\"Добрый день\","
                        + "\"files\":[{\"url\":\"https://bridge.example/files/t/spec.pdf\",\"name\":\"spec.pdf\"}]},"
                        + "\"chat\":{\"id\":\"chat-1\"}}],\"auth\":\"access token\"}");
        assertThat(portal.calls())
                .as("tokens stay out of addresses")
                .extracting("query")
                .containsOnly("null");
    }

    @Test
    void what_the_company_wrote_elsewhere_is_its_users() {
        portal.on(SEND, element("\"SUCCESS\":true,\"session\":{\"ID\":\"12\",\"CHAT_ID\":\"1807\"}"));

        send(new CustomerMessage(
                "42", new PersonName("Иван", ""), null, "x1", Instant.EPOCH, "Добрый день", null, "chat-1", 27L));

        assertThat(portal.last(SEND)).asString().contains("\"message\":{\"id\":\"x1\",\"date\":0,\"user_id\":27,");
    }

    @Test
    void changes_are_written_as_the_reference_shows() {
        portal.on("imconnector.update.messages", element("\"SUCCESS\":true"));
        portal.on("imconnector.delete.messages", element("\"SUCCESS\":true"));
        portal.on("imconnector.chat.name.set", "{\"SUCCESS\":true}");
        portal.on("messageservice.message.status.update", "true");

        well(new Changes(PLACE, false, List.of(message(null))));
        well(new Changes(PLACE, true, List.of(message(null))));
        well(new Title(PLACE, new ChatName("42", "chat-1", "Иван")));
        well(new Fate(PLACE, new OrderFate(new UUID(0, 1), "sms1", MessageStatus.READ)));

        portal.on("bizproc.event.send", "true");
        well(new Fate(PLACE, new OrderFate(new UUID(0, 1), "w", MessageStatus.SENT, "t|1", "")));
        assertThat(portal.last("bizproc.event.send"))
                .hasToString("{\"EVENT_TOKEN\":\"t|1\",\"RETURN_VALUES\":{\"status\":\"sent\",\"error\":\"\"},"
                        + "\"LOG_MESSAGE\":\"\",\"auth\":\"access token\"}");

        assertThat(portal.last("imconnector.update.messages"))
                .asString()
                .contains("\"message\":{\"id\":\"x1\",\"date\":1773265993,\"text\":\"Добрый день\"}");
        assertThat(portal.last("imconnector.delete.messages"))
                .hasToString("{\"CONNECTOR\":\"c\",\"LINE\":107,\"MESSAGES\":[{\"user\":{\"id\":\"42\"},"
                        + "\"message\":{\"id\":\"x1\"},\"chat\":{\"id\":\"chat-1\"}}],\"auth\":\"access token\"}");
        assertThat(portal.last("imconnector.chat.name.set"))
                .hasToString("{\"CONNECTOR\":\"c\",\"LINE\":107,\"CHAT_ID\":\"chat-1\",\"NAME\":\"Иван\","
                        + "\"USER_ID\":\"42\",\"auth\":\"access token\"}");
        assertThat(portal.last("messageservice.message.status.update"))
                .asString()
                .contains("\"MESSAGE_ID\":\"sms1\",\"STATUS\":\"delivered\"");
    }

    @Test
    void a_change_that_was_refused_was_and_one_of_which_nothing_is_said_was_not() {
        portal.on("imconnector.update.messages", element("\"SUCCESS\":false,\"ERRORS\":[\"No\"]"));
        assertThatThrownBy(() -> well(new Changes(PLACE, false, List.of(message(null)))))
                .isInstanceOf(NotTakenException.class);

        portal.on("imconnector.update.messages", "{\"SUCCESS\":true}");
        assertThat(well(new Changes(PLACE, false, List.of(message(null))))).isNotNull();
    }

    @Test
    void success_without_a_chat_proves_nothing() {
        portal.on(SEND, element("\"SUCCESS\":true"));
        assertThat(failure().kind()).isEqualTo(Failure.Kind.AMBIGUOUS);

        portal.on(SEND, "{\"SUCCESS\":true,\"DATA\":{\"RESULT\":[]}}");
        assertThat(failure().kind()).isEqualTo(Failure.Kind.AMBIGUOUS);
    }

    @Test
    void an_element_that_was_refused_was_whatever_the_rest_says() {
        portal.on(SEND, element("\"SUCCESS\":false,\"ERRORS\":[\"Name is too long\"]"));

        assertThatThrownBy(this::send).isInstanceOf(NotTakenException.class).hasMessageContaining("Name is too long");
    }

    @Test
    void a_line_that_is_off_is_told_apart() {
        portal.on(SEND, 400, "{\"error\":\"NOT_ACTIVE_LINE\",\"error_description\":\"off\"}");
        assertThatThrownBy(this::send).isInstanceOf(LineOffException.class);

        portal.on(SEND, element("\"SUCCESS\":false,\"ERRORS\":[\"NOT_ACTIVE_LINE\"]"));
        assertThatThrownBy(this::send).isInstanceOf(LineOffException.class);
    }

    @ParameterizedTest
    @CsvSource({"401,expired_token", "401,invalid_token"})
    void a_refused_token_is_told_apart(int status, String code) {
        portal.on(SEND, status, "{\"error\":\"" + code + "\"}");

        assertThatThrownBy(this::send).isInstanceOf(ExpiredTokenException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "503,QUERY_LIMIT_EXCEEDED,THROTTLED,PARTY",
        "429,OPERATION_TIME_LIMIT,THROTTLED,PARTY",
        "503,OVERLOAD_LIMIT,THROTTLED,PARTY",
        "500,PORTAL_DELETED,THROTTLED,PARTY",
        "402,PAYMENT_REQUIRED,THROTTLED,PARTY",
        "403,ACCESS_DENIED,THROTTLED,PARTY",
        "403,insufficient_scope,THROTTLED,PARTY",
        "401,NO_AUTH_FOUND,THROTTLED,PARTY",
        "400,ERROR_ARGUMENT,PERMANENT,LOAD",
        "404,ERROR_METHOD_NOT_FOUND,PERMANENT,LOAD",
        "500,INTERNAL_SERVER_ERROR,AMBIGUOUS,LOAD",
        "200,INTERNAL_SERVER_ERROR,AMBIGUOUS,LOAD",
    })
    void a_code_decides_what_a_refusal_means_and_for_whom(
            int status, String code, Failure.Kind kind, Failure.Scope scope) {
        portal.on(SEND, status, "{\"error\":\"" + code + "\",\"error_description\":\"because\"}");

        assertThat(failure().kind()).isEqualTo(kind);
        assertThat(failure().scope()).isEqualTo(scope);
        assertThat(failure().reason()).contains(code, "because").doesNotContain("access token");
    }

    @ParameterizedTest
    @CsvSource({"OVERLOAD_LIMIT,true", "WRONG_AUTH_TYPE,true", "QUERY_LIMIT_EXCEEDED,false"})
    void what_nobody_but_an_administrator_can_change_is_told_apart(String code, boolean isUnwelcome) {
        portal.on(SEND, 403, "{\"error\":\"" + code + "\"}");

        assertThat(catchThrowable(this::send) instanceof UnwelcomeException).isEqualTo(isUnwelcome);
    }

    @Test
    void a_method_we_can_do_without_closes_no_portal() {
        portal.on("imopenlines.config.get", 403, "{\"error\":\"ACCESS_DENIED\"}");
        var names = new RestLineNames(new PortalWire(new Budgets(Limits.STANDARD)));

        assertThatThrownBy(() -> names.of(portal.access(), new LineId(107)))
                .isInstanceOfSatisfying(
                        DeliveryFailedException.class,
                        e -> assertThat(e.failure().kind()).isEqualTo(Failure.Kind.PERMANENT));
    }

    @ParameterizedTest
    @CsvSource({"400,IMCONNECTOR_NO_CORRECT_PROVIDER"})
    void a_connector_that_is_gone_is_told_apart_from_a_line_that_is_off(int status, String code) {
        portal.on(SEND, status, "{\"error\":\"" + code + "\"}");

        assertThatThrownBy(this::send).isInstanceOf(ConnectorGoneException.class);
    }

    @Test
    void what_may_be_said_twice_is_never_in_doubt() {
        var delivery = "imconnector.send.status.delivery";
        var receipt = new Receipt(1807, 86497, List.of("w1"), "chat-1", Instant.ofEpochSecond(1738065600));
        for (int status : new int[] {0, 500, 502, 504}) {
            portal.on(delivery, status, "<html>");

            assertThatThrownBy(() -> well(new Ticks(PLACE, false, List.of(receipt))))
                    .isInstanceOfSatisfying(
                            DeliveryFailedException.class,
                            e -> assertThat(e.failure().kind()).isEqualTo(Failure.Kind.TRANSIENT));
        }
    }

    @Test
    void a_refusal_hidden_in_a_success_is_found() {
        portal.on(SEND, "{\"result\":false,\"error\":\"NO_APPLICATION_ID\",\"error_description\":\"none\"}");

        assertThat(failure().kind()).isEqualTo(Failure.Kind.PERMANENT);
    }

    @ParameterizedTest
    @CsvSource({"502,AMBIGUOUS", "504,AMBIGUOUS", "500,AMBIGUOUS", "503,TRANSIENT", "404,TRANSIENT", "302,TRANSIENT"})
    void an_answer_that_is_not_the_portals_is_weighed_by_its_status(int status, Failure.Kind kind) {
        portal.on(SEND, status, "<html>nginx</html>");

        assertThat(failure().kind()).isEqualTo(kind);
    }

    @Test
    void what_is_shut_out_beside_messages_says_nothing_of_them() {
        portal.on("imopenlines.config.get", 429, "{\"error\":\"OPERATION_TIME_LIMIT\"}");
        var names = new RestLineNames(new PortalWire(new Budgets(Limits.STANDARD)));

        assertThatThrownBy(() -> names.of(portal.access(), new LineId(107)))
                .isInstanceOfSatisfying(DeliveryFailedException.class, e -> {
                    assertThat(e.failure().kind()).isEqualTo(Failure.Kind.THROTTLED);
                    assertThat(e.failure().scope()).isEqualTo(Failure.Scope.LOAD);
                });
    }

    @Test
    void how_long_to_wait_comes_from_the_portals_own_clock() {
        portal.on(
                SEND,
                429,
                "{\"error\":\"OPERATION_TIME_LIMIT\",\"time\":{\"finish\":1000.5,\"operating_reset_at\":1090}}");

        assertThat(failure().retryAfter()).isEqualTo(Duration.ofMillis(89_500));
    }

    @Test
    void a_blocked_method_that_says_no_moment_is_tried_again_when_a_minute_of_its_work_may_be_forgotten() {
        portal.on(SEND, 429, "{\"error\":\"OPERATION_TIME_LIMIT\",\"error_description\":\"blocked\"}");

        assertThat(failure().retryAfter()).isEqualTo(Duration.ofMinutes(1));
    }

    @Test
    void silence_after_the_request_is_ambiguous_and_no_connection_is_not() {
        portal.hangsUpOn(SEND);
        assertThat(failure().kind()).isEqualTo(Failure.Kind.AMBIGUOUS);

        portal.on(SEND, 200, "{\"result\":{\"SUCC");
        assertThat(failure().kind()).isEqualTo(Failure.Kind.AMBIGUOUS);

        portal.close();
        assertThat(failure().kind()).isEqualTo(Failure.Kind.TRANSIENT);
    }

    @Test
    void ticks_name_every_id_in_a_list() {
        portal.on("imconnector.send.status.delivery", "{\"SUCCESS\":true,\"DATA\":[]}");
        portal.on("imconnector.send.status.reading", "{\"SUCCESS\":true,\"DATA\":[]}");
        var receipt = new Receipt(1807, 86497, List.of("w1", "w2"), "chat-1", Instant.ofEpochSecond(1738065600));

        well(new Ticks(PLACE, false, List.of(receipt)));
        well(new Ticks(PLACE, true, List.of(receipt)));

        var element = "\"MESSAGES\":[{\"im\":{\"chat_id\":1807,\"message_id\":86497},"
                + "\"message\":{\"id\":[\"w1\",\"w2\"],\"date\":1738065600},\"chat\":{\"id\":\"chat-1\"}}]";
        assertThat(portal.last("imconnector.send.status.delivery").toString()).contains(element);
        assertThat(portal.last("imconnector.send.status.reading").toString()).contains(element);
    }
}
