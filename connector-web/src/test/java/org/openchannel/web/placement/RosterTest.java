package org.openchannel.web.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.roster.Order;
import org.openchannel.shared.lane.LaneStops.LaneStop;
import org.openchannel.web.http.Language;
import org.openchannel.web.http.View;

/** The list of accounts, and what is done from there. */
class RosterTest {

    private final Bridge bridge = new Bridge().installed().arranged();

    RosterTest() {
        bridge.portal.knows("admin", 1, true).knows("operator", 2, false);
    }

    private Response opened(String who) {
        return bridge.accountsPage.opened(PlacementCall.of(
                new MultivaluedHashMap<>(
                        Map.of("member_id", Bridge.PORTAL.value(), "AUTH_ID", who, "PLACEMENT_OPTIONS", "")),
                Language.EN));
    }

    private static String token(Response answer) {
        return answer.getHeaderString("Page-Token");
    }

    private static MultivaluedMap<String, String> form(String token, String... fields) {
        var form = new MultivaluedHashMap<String, String>();
        form.putSingle("page", token);
        for (int at = 0; at < fields.length; at += 2) {
            form.add(fields[at], fields[at + 1]);
        }
        return form;
    }

    private static View view(Response answer) {
        return (View) answer.getEntity();
    }

    private static RosterPage roster(Response answer) {
        return (RosterPage) Objects.requireNonNull(view(answer).model().get("roster"));
    }

    private static AddForm add(Response answer) {
        return (AddForm) Objects.requireNonNull(view(answer).model().get("form"));
    }

    private Response created(String token, String name, String line, String newLine) {
        return bridge.accountsPage.create(
                form(token, "gateway", "simulator", "name", name, "line", line, "newLine", newLine));
    }

    private List<String> names(Response answer) {
        return roster(answer).rows().stream().map(RosterPage.Row::name).toList();
    }

    @Test
    void without_accounts_it_leads_to_the_first_one() {
        var answer = opened("admin");
        assertThat(roster(answer).counts().all()).isZero();

        var blank = add(bridge.accountsPage.add(token(answer)));
        assertThat(blank.lines().values()).containsExactly("Sales", "Service");
        assertThat(blank.gateways()).containsExactly("simulator");

        var settings = created(token(answer), "Shop", "17", "");
        assertThat(view(settings).template()).isEqualTo("placement/settings");
        assertThat(names(opened("admin"))).containsExactly("Shop");
        assertThat(add(bridge.accountsPage.add(token(answer))).lines().values()).containsExactly("Service");
    }

    @Test
    void an_account_may_get_a_new_line() {
        var token = token(opened("admin"));

        created(token, "Shop", "new", " Night shift ");

        assertThat(roster(opened("admin")).rows()).singleElement().satisfies(row -> {
            assertThat(row.line().id()).isEqualTo("19");
            assertThat(row.line().address())
                    .isEqualTo(Bridge.PORTAL_ADDRESS.resolve("/contact_center/lines_edit/?ID=19"));
        });
    }

    @Test
    void a_form_that_is_sent_twice_opens_one_line() {
        var token = token(opened("admin"));
        var wish = add(bridge.accountsPage.add(token)).wish();
        var form = form(
                token, "form", wish.form(), "gateway", "simulator", "name", "Shop", "line", "new", "newLine", "Night");

        var first = bridge.accountsPage.create(form);
        var second = bridge.accountsPage.create(form);

        assertThat(view(first).template()).isEqualTo("placement/settings");
        assertThat(view(second).template()).isEqualTo("placement/settings");
        assertThat(names(opened("admin"))).containsExactly("Shop");
        assertThat(add(bridge.accountsPage.add(token)).lines().values()).containsExactly("Sales", "Service");
    }

    @Test
    void what_is_wrong_with_an_account_is_told_at_its_field() {
        var token = token(opened("admin"));

        assertThat(add(created(token, " ", "", "")).faults()).containsOnlyKeys("name", "line");
        assertThat(add(created(token, "Shop", "new", " ")).faults()).containsOnlyKeys("newLine");
        assertThat(add(created(token, "Shop", "99", "")).faults())
                .containsEntry("line", "placement.fault.add.line.taken");
        assertThat(add(bridge.accountsPage.create(form(token, "gateway", "x", "name", "Shop", "line", "17")))
                        .faults())
                .containsOnlyKeys("gateway");
        bridge.lines.fallsSilent();
        assertThat(add(created(token, "Shop", "new", "Night")).trouble())
                .isEqualTo(new Reason("placement.reason.away", null));
        assertThat(bridge.accounts()).isZero();
    }

    @Test
    void it_is_searched_sorted_and_looked_at_again() {
        var token = token(opened("admin"));
        created(token, "Shop", "17", "");
        created(token, "Bakery", "18", "");

        assertThat(names(bridge.accountsPage.list(form(token, "q", "bak")))).containsExactly("Bakery");
        assertThat(names(bridge.accountsPage.list(form(token, "by", "name", "sort", "name"))))
                .containsExactly("Shop", "Bakery");
        assertThat(names(bridge.accountsPage.list(form(token, "first", "-name", "then", "", "sort", ""))))
                .containsExactly("Shop", "Bakery");
        var both = roster(bridge.accountsPage.list(form(token, "by", "name", "sort", "status", "more", "yes")));
        assertThat(both.asked().sort()).isEqualTo("status,name");
        assertThat(both.heads()).extracting(RosterPage.Head::place).contains(1, 2);
        assertThat(Order.text(
                        RosterForm.read(form(token, "first", "status", "then", "name", "sort", "status,name,last"))
                                .orders()))
                .isEqualTo("status,name,last");

        var page = roster(bridge.accountsPage.list(form(token)));
        assertThat(bridge.accountsPage.live(form(token, "seen", page.mark())).getStatus())
                .isEqualTo(204);
        assertThat(bridge.accountsPage.live(form(token, "seen", "old")).getStatus())
                .isEqualTo(200);
    }

    @Test
    void several_are_paused_after_a_question_and_resumed() {
        var token = token(opened("admin"));
        created(token, "Shop", "17", "");
        var account = bridge.account().toString();

        var question = bridge.accountsPage.tend(form(token, "deed", "pause", "account", account, "q", "sho"));
        assertThat(view(question).template()).isEqualTo("placement/pause");
        assertThat(view(question).model()).containsEntry("names", List.of("Shop"));
        assertThat(bridge.allSettings.lock(bridge.account()).view().isPaused()).isFalse();

        var done = bridge.accountsPage.tend(form(token, "deed", "pause", "account", account, "sure", "yes"));
        assertThat(view(done).model()).containsEntry("notice", new Notice("ok", "placement.roster.notice.pause", "1"));
        assertThat(roster(done).rows()).extracting(RosterPage.Row::halt).containsExactly("paused");

        bridge.stops.stop(account, new LaneStop(Instant.EPOCH, "console", ""));
        var resumed = bridge.accountsPage.tend(form(token, "deed", "resume", "account", account));
        assertThat(roster(resumed).rows())
                .as("what the console stopped nobody here lets go")
                .extracting(RosterPage.Row::halt)
                .containsExactly("stopped");
        bridge.stops.release(account);
        assertThat(roster(bridge.accountsPage.list(form(token))).rows())
                .extracting(RosterPage.Row::halt)
                .containsOnlyNulls();
    }

    @Test
    void accounts_are_hidden_and_shown_again() {
        var token = token(opened("admin"));
        created(token, "Shop", "17", "");
        var account = bridge.account().toString();

        var hidden = bridge.accountsPage.tend(form(token, "deed", "hide", "account", account));
        assertThat(roster(hidden).rows()).isEmpty();
        assertThat(roster(hidden).counts().hidden()).isOne();

        assertThat(names(bridge.accountsPage.list(form(token, "hidden", "on")))).containsExactly("Shop");
        bridge.accountsPage.tend(form(token, "deed", "show", "account", account));
        assertThat(names(opened("admin"))).containsExactly("Shop");
    }

    @Test
    void nothing_ticked_or_nothing_sensible_changes_nothing() {
        var token = token(opened("admin"));
        created(token, "Shop", "17", "");

        assertThat(view(bridge.accountsPage.tend(form(token, "deed", "pause", "account", "x")))
                        .model())
                .containsEntry("notice", new Notice("warning", "placement.roster.notice.none", null));
        closed(
                ClosedPageException.Reason.UNREADABLE,
                () -> bridge.accountsPage.tend(form(
                        token, "deed", "explode", "account", bridge.account().toString())));
        closed(ClosedPageException.Reason.UNREADABLE, () -> bridge.accountsPage.open(token, "nonsense"));
        assertThat(view(bridge.accountsPage.open(token, "open_channel/17")).template())
                .isEqualTo("placement/settings");
    }

    @Test
    void somebody_without_the_right_sees_it_and_changes_nothing() {
        created(token(opened("admin")), "Shop", "17", "");
        var answer = opened("operator");
        var readers = token(answer);

        assertThat(names(answer)).containsExactly("Shop");
        closed(ClosedPageException.Reason.FORBIDDEN, () -> bridge.accountsPage.add(readers));
        closed(ClosedPageException.Reason.FORBIDDEN, () -> created(readers, "Mine", "18", ""));
        closed(
                ClosedPageException.Reason.FORBIDDEN,
                () -> bridge.accountsPage.tend(form(
                        readers, "deed", "hide", "account", bridge.account().toString())));
    }

    private static void closed(ClosedPageException.Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        ClosedPageException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }
}
