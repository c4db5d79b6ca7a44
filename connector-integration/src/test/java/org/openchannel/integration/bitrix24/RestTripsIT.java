package org.openchannel.integration.bitrix24;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.time.Instant;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.budget.Budgets;
import org.openchannel.bridge.budget.Limits;
import org.openchannel.bridge.courier.Fared;
import org.openchannel.bridge.courier.OpenLines.CustomerMessage;
import org.openchannel.bridge.courier.OpenLines.NotTakenException;
import org.openchannel.bridge.courier.OpenLines.Place;
import org.openchannel.bridge.courier.OpenLines.Placed;
import org.openchannel.bridge.courier.OpenLines.Receipt;
import org.openchannel.bridge.courier.Parcel;
import org.openchannel.bridge.courier.Parcel.Letters;
import org.openchannel.bridge.courier.Parcel.Ticks;
import org.openchannel.bridge.installation.ExpiredTokenException;
import org.openchannel.bridge.text.PersonName;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** Many parcels in one request, and looking for what may have arrived. */
class RestTripsIT {

    private static final Place PLACE = new Place(new ConnectorCode("c"), new LineId(107));
    private static final Placed CHAT = new Placed(1807, 12L);
    private static final Instant SINCE = Instant.parse("2026-03-04T06:43:00Z");

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

    private static CustomerMessage message(String id, String text) {
        return new CustomerMessage("42", new PersonName("Olga", ""), null, id, Instant.EPOCH, text, null, "chat-" + id);
    }

    private static Letters letters(String... ids) {
        return new Letters(
                PLACE, Arrays.stream(ids).map(id -> message(id, "hello")).toList());
    }

    private List<List<Fared>> hand(Parcel... parcels) {
        return lines.hand(portal.access(), List.of(parcels));
    }

    private static String taken(String id) {
        return "{\"SUCCESS\":true,\"message\":{\"id\":\"" + id
                + "\"},\"session\":{\"ID\":\"12\",\"CHAT_ID\":\"1807\"}}";
    }

    private static String answer(String... elements) {
        return "{\"SUCCESS\":true,\"DATA\":{\"RESULT\":[" + String.join(",", elements) + "]}}";
    }

    private static RuntimeException trouble(Fared fared) {
        return ((Fared.Badly) fared).trouble();
    }

    private static Fared.Well well(Fared fared) {
        return (Fared.Well) fared;
    }

    private static Failure.Kind kind(Fared fared) {
        return ((DeliveryFailedException) trouble(fared)).failure().kind();
    }

    @Test
    void messages_of_a_chat_travel_in_one_list_and_each_is_told_apart() {
        portal.on(Dictation.SEND, answer(taken("a"), "{\"SUCCESS\":false,\"ERRORS\":[\"odd\"]}", taken("x")));

        var fared = hand(letters("a", "b", "c", "d")).get(0);

        assertThat(portal.calls()).hasSize(1);
        assertThat(well(fared.get(0)).placed()).isEqualTo(CHAT);
        var said = Objects.requireNonNull(well(fared.get(0)).exchange());
        assertThat(said.request()).startsWith(Dictation.SEND).contains("\"a\"").doesNotContain("\"b\"");
        assertThat(said.answer()).contains("SUCCESS").doesNotContain("odd");
        assertThat(trouble(fared.get(1))).isInstanceOf(NotTakenException.class);
        assertThat(kind(fared.get(2))).as("of another message").isEqualTo(Failure.Kind.AMBIGUOUS);
        assertThat(kind(fared.get(3))).as("nothing said").isEqualTo(Failure.Kind.AMBIGUOUS);
    }

    @Test
    void parcels_travel_in_one_batch_and_each_fares_on_its_own() {
        var receipt = new Receipt(1807, 5, List.of("w1"), "chat-1", Instant.EPOCH);
        portal.on(
                "batch",
                "{\"result\":{\"c0\":" + answer(taken("a")) + ",\"c2\":{\"SUCCESS\":true}},"
                        + "\"result_error\":{\"c1\":{\"error\":\"expired_token\"}}}");

        var fared = hand(letters("a"), letters("b"), new Ticks(PLACE, true, List.of(receipt)));

        assertThat(portal.calls()).hasSize(1);
        assertThat(portal.last("batch").getJsonObject("cmd").getString("c2"))
                .startsWith("imconnector.send.status.reading?");
        assertThat(fared.get(0))
                .singleElement()
                .satisfies(each -> assertThat(well(each).placed()).isEqualTo(CHAT));
        assertThat(trouble(fared.get(1).get(0))).isInstanceOf(ExpiredTokenException.class);
        assertThat(fared.get(2))
                .singleElement()
                .satisfies(each -> assertThat(well(each).placed()).isEqualTo(null));
    }

    @Test
    void a_batch_nobody_answers_leaves_every_piece_in_doubt() {
        portal.hangsUpOn("batch");

        assertThat(hand(letters("a", "b"), letters("c")))
                .flatExtracting(fared -> fared)
                .hasSize(3)
                .allSatisfy(fared -> assertThat(kind(fared)).isEqualTo(Failure.Kind.AMBIGUOUS));
    }

    @Test
    void what_portals_replace_in_batches_is_never_put_into_one() {
        var odd = new Letters(PLACE, List.of(message("odd", "$result[c0][DATA]")));
        portal.on(Dictation.SEND, answer(taken("odd")));
        portal.on("batch", "{\"result\":{\"c0\":" + answer(taken("a")) + ",\"c1\":" + answer(taken("b")) + "}}");

        var last = hand(letters("a"), odd, letters("b"));
        assertThat(last.get(1)).containsExactly(new Fared.Unsent());
        assertThat(last.get(2))
                .singleElement()
                .satisfies(each -> assertThat(well(each).placed()).isEqualTo(CHAT));

        var first = hand(odd, letters("a"));
        assertThat(first.get(0))
                .singleElement()
                .satisfies(each -> assertThat(well(each).placed()).isEqualTo(CHAT));
        assertThat(first.get(1)).containsExactly(new Fared.Unsent());
    }

    @Test
    void more_than_fifty_parcels_don_t_fit_into_a_batch() {
        var parcels = Collections.<Parcel>nCopies(51, letters("a"));
        portal.on("batch", "{\"result\":[]}");

        assertThat(hand(parcels.toArray(Parcel[]::new)).get(50)).containsExactly(new Fared.Unsent());
    }

    private static final String DENIED = "{\"error\":\"ACCESS_ERROR\"}";

    private void chat(String results, String errors) {
        portal.on("batch", "{\"result\":{" + results + "},\"result_error\":{" + errors + "}}");
    }

    @Test
    void our_messages_are_found_in_sessions_and_in_the_chat() {
        chat(
                "\"c0\":{\"messages\":[{\"id\":1,\"params\":{\"CONNECTOR_MID\":[\"a\"]}},{\"id\":2,\"params\":[]}]},"
                        + "\"c1\":{\"message\":{\"1\":{\"params\":{\"connectorMid\":[\"b\",7]}}}},\"c2\":{\"message\":[]}",
                "");

        var tail = lines.tail(portal.access(), CHAT, SINCE);

        assertThat(tail.ids()).containsExactlyInAnyOrder("a", "b", "7");
        assertThat(tail.isWhole()).isTrue();
        assertThat(portal.calls()).hasSize(1);
        assertThat(portal.last("batch").getJsonObject("cmd"))
                .hasToString("{\"c0\":\"im.dialog.messages.get?DIALOG_ID=chat1807&LIMIT=50\","
                        + "\"c1\":\"imopenlines.session.history.get?CHAT_ID=1807\","
                        + "\"c2\":\"imopenlines.session.history.get?SESSION_ID=12\"}");
    }

    @Test
    void sessions_are_enough_where_we_take_no_part_in_the_chat() {
        chat("\"c1\":{\"message\":{}},\"c2\":{\"message\":{}}", "\"c0\":" + DENIED);

        assertThat(lines.tail(portal.access(), CHAT, SINCE).isWhole()).isTrue();
    }

    @Test
    void a_chat_that_is_too_long_to_be_seen_whole_proves_nothing() {
        var row = "{\"date\":\"2026-03-04T09:43:26+03:00\",\"params\":[]}";
        chat(
                "\"c0\":{\"messages\":[" + String.join(",", Collections.nCopies(50, row)) + "]}",
                "\"c1\":" + DENIED + ",\"c2\":" + DENIED);

        assertThat(lines.tail(portal.access(), CHAT, SINCE).isWhole()).isFalse();
        assertThat(lines.tail(portal.access(), CHAT, SINCE.plusSeconds(60)).isWhole())
                .isTrue();
    }

    @Test
    void where_nothing_may_be_read_there_is_no_tail() {
        chat("", "\"c0\":" + DENIED + ",\"c1\":" + DENIED + ",\"c2\":" + DENIED);

        assertThatThrownBy(() -> lines.tail(portal.access(), CHAT, SINCE)).isInstanceOf(DeliveryFailedException.class);
    }
}
