package org.openchannel.web.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Proxy;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.bridge.settings.AskedInterval;
import org.openchannel.bridge.settings.ChatSwitches;
import org.openchannel.bridge.watch.SendQueues;
import org.openchannel.shared.lane.LaneStops.LaneStop;
import org.openchannel.web.http.Language;
import org.openchannel.web.http.View;

/** The sections of an account's settings: what is saved, what is refused, and who may. */
class SectionsTest {

    private static final String OPTIONS = "{\"CONNECTOR\":\"open_channel\",\"LINE\":\"17\"}";

    private final Bridge bridge = new Bridge().installed().arranged();

    SectionsTest() {
        bridge.portal.knows("admin", 1, true).knows("operator", 2, false);
    }

    private String opened(String who) {
        return token(bridge.settingsPage.opened(PlacementCall.of(
                new MultivaluedHashMap<>(
                        Map.of("member_id", Bridge.PORTAL.value(), "AUTH_ID", who, "PLACEMENT_OPTIONS", OPTIONS)),
                Language.RU)));
    }

    private static String token(Response answer) {
        return answer.getHeaderString("Page-Token");
    }

    private static Object shown(Response answer, String name) {
        return Objects.requireNonNull(((View) answer.getEntity()).model().get(name));
    }

    private static ChatsPage chats(Response answer) {
        return (ChatsPage) shown(answer, "chats");
    }

    private static MultivaluedMap<String, String> form(String token, long seen, String interval, String... on) {
        var form = new MultivaluedHashMap<String, String>();
        form.putSingle("page", token);
        form.putSingle("seen", Long.toString(seen));
        form.putSingle("interval", interval);
        form.putSingle("intervalUnit", "s");
        form.putSingle("campaignInterval", "15");
        form.putSingle("campaignIntervalUnit", "s");
        for (var name : on) {
            form.putSingle(name, "on");
        }
        return form;
    }

    @Test
    void what_an_administrator_saves_is_so_and_stands_in_the_history_under_their_name() {
        var token = opened("admin");
        assertThat(chats(bridge.chatsPage.show(token)).switches())
                .extracting(ChatsPage.Switch::isOn)
                .containsExactly(true, true, false, false, false);

        var saved = chats(bridge.chatsPage.save(form(token, 0, "0,5", "chatForSms", "smsProvider")));

        assertThat(saved.notice()).isEqualTo(Notice.done("placement.notice.saved"));
        assertThat(saved.seen()).isOne();
        var now = bridge.readSettings.of(bridge.account());
        assertThat(now.switches()).isEqualTo(new ChatSwitches(false, true, false, true, false));
        assertThat(now.pace().interval()).contains(Duration.ofMillis(500));

        var history = bridge.historyPage.show(token, "0");
        assertThat((List<?>) shown(history, "deeds"))
                .asInstanceOf(InstanceOfAssertFactories.list(HistoryLine.class))
                .contains(new HistoryLine(
                        bridge.clock.instant(),
                        "Анна Орлова (1)",
                        "Интервал между сообщениями",
                        "как советует мессенджер",
                        "0,5 с"));
        assertThat(shown(history, "hasMore")).isEqualTo(false);
        assertThat(exported(token))
                .startsWith("\uFEFF\"Когда\",\"Кто\"")
                .contains("\"Анна Орлова (1)\",\"Публикация исходящих в чат\",\"включено\",\"выключено\"\r\n");
    }

    private String exported(String token) {
        var bytes = new ByteArrayOutputStream();
        try {
            ((StreamingOutput) bridge.historyPage.export(token).getEntity()).write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toString(StandardCharsets.UTF_8);
    }

    @Test
    void a_history_of_any_length_is_exported_to_its_very_first_deed() {
        var token = opened("admin");
        var account = bridge.account();
        IntStream.rangeClosed(1, 20_001)
                .mapToObj(number -> new Deed(
                        bridge.clock.instant().plusSeconds(number),
                        "Anna",
                        "rename",
                        "",
                        "",
                        "Shop " + number,
                        account))
                .forEach(bridge.deeds::add);

        var rows = exported(token).split("\r\n");

        assertThat(rows).hasSize(1 + 20_001);
        assertThat(rows[1]).endsWith("\"Shop 20001\"");
        assertThat(rows[20_001]).endsWith("\"Shop 1\"");
    }

    @Test
    void what_can_t_be_saved_is_shown_again_as_it_was_typed() {
        var token = opened("admin");

        var refused = chats(bridge.chatsPage.save(form(token, 0, "0.49", "showOnline")));

        assertThat(refused.faults())
                .containsExactly(Map.entry("interval", new Sentence("placement.fault.interval.short", "")));
        assertThat(refused.intervals().get(0).asked()).isEqualTo(new AskedInterval("0.49", "s"));
        assertThat(refused.switches().get(4).isOn()).isTrue();
        assertThat(bridge.readSettings.now(bridge.account()).edition()).isZero();
    }

    @Test
    void the_second_of_two_at_once_chooses_between_both() {
        var first = opened("admin");
        var second = opened("admin");
        bridge.chatsPage.save(form(first, 0, "5"));

        var answer = bridge.chatsPage.save(form(second, 0, "7", "publishOutgoing"));

        var conflict = (Conflict) shown(answer, "conflict");
        assertThat(conflict.sides())
                .containsExactlyInAnyOrder(
                        new Conflict.Side("publish-outgoing", "выключено", "включено"),
                        new Conflict.Side("interval", "5 с", "7 с"));
        assertThat(bridge.readSettings.now(bridge.account()).pace().interval()).contains(Duration.ofSeconds(5));

        var insisting = new MultivaluedHashMap<>(conflict.fields());
        insisting.putSingle("page", second);
        assertThat(chats(bridge.chatsPage.save(insisting)).notice()).isEqualTo(Notice.done("placement.notice.saved"));
        assertThat(bridge.readSettings.now(bridge.account()).pace().interval()).contains(Duration.ofSeconds(7));
        assertThat(bridge.readSettings.now(bridge.account()).switches().publishOutgoing())
                .isTrue();
    }

    @Test
    void numbers_are_added_removed_found_and_taken_elsewhere() {
        var token = opened("admin");
        var adding = form(token, 0, "", "publishOutgoing", "chatForSms");
        adding.put("ignore", List.of("+7 900 000-00-01", "+55 11 91234-5678; +79000000001"));

        var added = chats(bridge.chatsPage.save(adding)).numbers();

        assertThat(added.total()).isEqualTo(2);
        assertThat(added.chips())
                .containsExactly(
                        new NumbersPage.Chip("hear", "+5511912345678", "+55 11 91234-5678", false),
                        new NumbersPage.Chip("hear", "+79000000001", "+7 900 000-00-01", false));
        assertThat((String) bridge.ignoredPage.give(token).getEntity()).isEqualTo("+5511912345678\r\n+79000000001");

        var removing = form(token, 0, "", "publishOutgoing", "chatForSms");
        removing.putSingle("hear", "+79000000001");
        removing.putSingle("words", "55 11");
        var looking = chats(bridge.chatsPage.find(removing)).numbers();
        assertThat(looking.chips())
                .as("what is about to be removed stays in sight")
                .containsExactly(
                        new NumbersPage.Chip("hear", "+79000000001", "+7 900 000-00-01", true),
                        new NumbersPage.Chip("hear", "+5511912345678", "+55 11 91234-5678", false));
        assertThat(chats(bridge.chatsPage.save(removing)).numbers().total()).isOne();
    }

    @Test
    void what_is_no_number_stays_in_its_field_beside_those_that_are() {
        var form = form(opened("admin"), 0, "", "publishOutgoing", "chatForSms");
        form.putSingle("ignore", "8 800\n+7 900 000-00-01");

        var refused = chats(bridge.chatsPage.save(form));

        assertThat(refused.faults()).containsEntry("ignore", new Sentence("placement.fault.ignore.text", "8 800"));
        assertThat(refused.numbers().box()).isEqualTo("8 800");
        assertThat(refused.numbers().chips())
                .containsExactly(new NumbersPage.Chip("ignore", "+79000000001", "+7 900 000-00-01", true));
        assertThat(refused.numbers().total()).isZero();
    }

    @Test
    void the_page_learns_how_the_queue_moves_and_keeps_what_is_being_changed() {
        var token = opened("admin");
        bridge.waiting = new SendQueues.Waiting(2, 0);
        var shown = chats(bridge.chatsPage.show(token));
        var look = form(token, 0, "7");
        look.putSingle("sending", shown.mark());
        assertThat(bridge.queuePage.look(look).getStatus()).isEqualTo(204);

        bridge.waiting = new SendQueues.Waiting(1, 0);

        var moved = chats(bridge.queuePage.look(look));
        assertThat(moved.sending().usual()).isOne();
        assertThat(moved.intervals().get(0).asked().amount()).isEqualTo("7");
    }

    @Test
    void what_the_console_stopped_is_shown_as_stopped() {
        var token = opened("admin");
        bridge.stops.stop(bridge.account().toString(), new LaneStop(Instant.EPOCH, "root", ""));

        assertThat(chats(bridge.chatsPage.show(token)).sending().isStopped()).isTrue();
    }

    @Test
    void clearing_the_queue_keeps_what_is_being_changed() {
        var token = opened("admin");
        var form = form(token, 0, "7", "publishOutgoing");
        var asked = bridge.queuePage.clear(form);
        assertThat((List<?>) shown(asked, "fields"))
                .asInstanceOf(InstanceOfAssertFactories.list(Object.class))
                .contains(Map.entry("interval", "7"), Map.entry("publishOutgoing", "on"))
                .doesNotContain(Map.entry("page", token));

        form.putSingle("sure", "yes");
        var cleared = bridge.queuePage.clear(form);

        assertThat(chats(cleared).notice()).isEqualTo(new Notice("ok", "placement.queue.cleared", "0"));
        assertThat(chats(cleared).intervals().get(0).asked().amount()).isEqualTo("7");
        assertThat(shown(cleared, "isChanged")).isEqualTo(true);
        assertThat(bridge.readSettings.now(bridge.account()).edition()).isZero();
    }

    @Test
    void of_ten_thousand_the_first_are_shown() {
        var form = form(opened("admin"), 0, "", "publishOutgoing", "chatForSms");
        form.putSingle(
                "ignore",
                IntStream.range(0, 10_000)
                        .mapToObj(number -> "+79" + (100_000_000 + number))
                        .collect(Collectors.joining("\n")));

        var saved = chats(bridge.chatsPage.save(form)).numbers();

        assertThat(saved.total()).isEqualTo(10_000);
        assertThat(saved.chips()).hasSize(200);
        assertThat(saved.hasMore()).isTrue();
    }

    @Test
    void a_form_somebody_forged_does_no_harm() {
        var token = opened("admin");
        var form = new MultivaluedHashMap<String, String>();
        form.putSingle("page", token);
        form.putSingle("seen", "x");

        assertThat(chats(bridge.chatsPage.save(form)).faults()).hasSize(1);
        assertThat(bridge.readSettings.now(bridge.account()).edition()).isZero();
        assertThat(shown(bridge.historyPage.show(token, "-1"), "number")).isEqualTo(0);
        assertThat(shown(bridge.historyPage.show(token, "x"), "number")).isEqualTo(0);
    }

    @Test
    void who_is_no_administrator_sees_the_connection_only() {
        opened("admin");
        var token = opened("operator");

        var frame = (SectionFrame.Around) shown(bridge.settingsPage.connection(token), "frame");
        assertThat(frame.sections()).containsExactly(Section.CONNECTION);
        for (ThrowingCallable deed : new ThrowingCallable[] {
            () -> bridge.chatsPage.show(token),
            () -> bridge.chatsPage.save(form(token, 0, "3")),
            () -> bridge.chatsPage.find(form(token, 0, "3")),
            () -> bridge.ignoredPage.give(token),
            () -> bridge.historyPage.show(token, "0"),
            () -> bridge.historyPage.export(token)
        }) {
            assertClosed(ClosedPageException.Reason.FORBIDDEN, deed);
        }
    }

    @Test
    void who_was_demoted_while_their_page_is_open_changes_nothing_more() {
        var token = opened("admin");
        bridge.portal.knows("admin", 1, false);
        bridge.clock.advance(Duration.ofMinutes(5));

        for (ThrowingCallable deed : new ThrowingCallable[] {
            () -> bridge.chatsPage.save(form(token, 0, "3")),
            () -> bridge.historyPage.export(token),
            () -> bridge.settingsPage.start(token),
            () -> bridge.connectionPage.invite(token),
            () -> bridge.accountsPage.add(token)
        }) {
            assertClosed(ClosedPageException.Reason.FORBIDDEN, deed);
        }
        assertThat(bridge.readSettings.now(bridge.account()).edition()).isZero();
    }

    @Test
    void a_silent_portal_keeps_no_administrator_from_saving() {
        var token = opened("admin");
        bridge.portal.fallsSilent();
        bridge.clock.advance(Duration.ofMinutes(20));

        assertThat(chats(bridge.chatsPage.save(form(token, 0, "3"))).notice())
                .isEqualTo(Notice.done("placement.notice.saved"));
    }

    @Test
    void a_page_that_is_kept_open_is_proved_by_the_fresh_tokens_its_frame_brings() {
        var token = opened("admin");
        bridge.portal.knows("fresh", 1, true).knows("of another", 2, true);
        bridge.clock.advance(Duration.ofMinutes(10));
        var kept = token(bridge.settingsPage.keep(token, "fresh", "next refresh"));
        var another = token(bridge.settingsPage.keep(token, "of another", ""));
        bridge.portal.forgets("admin");
        bridge.clock.advance(Duration.ofMinutes(10));

        assertThat(chats(bridge.chatsPage.save(form(kept, 0, "3"))).notice())
                .isEqualTo(Notice.done("placement.notice.saved"));
        assertThat(Objects.requireNonNull(bridge.tokens.open(kept).offer()).reveal())
                .isEqualTo("next refresh");
        assertThat(bridge.tokens.open(another).reader().userId())
                .as("a page stays its reader's")
                .isOne();
    }

    @Test
    void who_is_demoted_is_told_so_when_the_page_is_kept_open() {
        var token = opened("admin");
        bridge.portal.knows("fresh", 1, false);

        var kept = token(bridge.settingsPage.keep(token, "fresh", ""));

        assertClosed(ClosedPageException.Reason.FORBIDDEN, () -> bridge.chatsPage.show(kept));
        assertClosed(ClosedPageException.Reason.FORBIDDEN, () -> bridge.chatsPage.show(token));
    }

    @Test
    void a_page_whose_reader_nobody_can_prove_any_more_is_opened_again() {
        var token = opened("admin");
        bridge.portal.forgets("admin");
        bridge.clock.advance(Duration.ofMinutes(20));

        assertClosed(ClosedPageException.Reason.STALE, () -> bridge.chatsPage.save(form(token, 0, "3")));
    }

    @Test
    void a_page_left_open_for_too_long_saves_nothing() {
        var token = opened("admin");
        bridge.clock.advance(Duration.ofMinutes(31));

        assertClosed(ClosedPageException.Reason.STALE, () -> bridge.chatsPage.save(form(token, 0, "3")));
        assertClosed(ClosedPageException.Reason.STALE, () -> bridge.historyPage.show(token, "0"));
    }

    private static void assertClosed(ClosedPageException.Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        ClosedPageException.class,
                        closed -> assertThat(closed.reason()).isEqualTo(reason));
    }

    @Test
    void a_file_that_is_too_large_changes_nothing() throws IOException {
        var page = opened("admin");
        var numbers = "+79000000001\n".repeat(160_000);

        var notice = chats(bridge.ignoredPage.take(List.of(part("page", page), part("file", numbers))))
                .notice();

        assertThat(notice).isEqualTo(Notice.failed("placement.ignored.big", null));
        assertThat((String) bridge.ignoredPage.give(page).getEntity()).isEmpty();
    }

    @Test
    void a_file_is_measured_in_bytes_so_that_no_half_of_it_is_taken_for_all() throws IOException {
        var page = opened("admin");
        var lines = "+79000000001\n" + "Жанна\n".repeat(200_000) + "+79000000002\n";

        var notice = chats(bridge.ignoredPage.take(List.of(part("page", page), part("file", lines))))
                .notice();

        assertThat(notice).isEqualTo(Notice.failed("placement.ignored.big", null));
    }

    @Test
    void a_file_of_a_spreadsheet_in_wide_characters_is_read() throws IOException {
        var page = opened("admin");
        var wide = "\uFEFF+79000000001\r\n+79000000002".getBytes(StandardCharsets.UTF_16LE);

        bridge.ignoredPage.take(List.of(part("page", page), part("file", wide)));

        assertThat((String) bridge.ignoredPage.give(page).getEntity()).isEqualTo("+79000000001\r\n+79000000002");
    }

    private static EntityPart part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    private static EntityPart part(String name, byte[] content) {
        return (EntityPart) Proxy.newProxyInstance(
                SectionsTest.class.getClassLoader(),
                new Class<?>[] {EntityPart.class},
                (proxy, asked, with) -> asked.getName().equals("getName") ? name : new ByteArrayInputStream(content));
    }
}
