package org.openchannel.web.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.account.FillSettings.Fault;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.bridge.binding.LineManners.Manners;
import org.openchannel.web.http.Language;
import org.openchannel.web.http.View;

/** What an administrator does about a connection, and what nobody else can. */
class ConnectionTest {

    private static final String OPTIONS = "{\"CONNECTOR\":\"open_channel\",\"LINE\":\"17\"}";

    private final Bridge bridge = new Bridge();
    private String token = "";

    @BeforeEach
    void anAdministratorOpensTheSettings() {
        bridge.portal.knows("admin", 1, true).knows("operator", 2, false);
        bridge.installed().arranged();
        token = tokenOf(bridge.settingsPage.opened(call("admin")));
    }

    @Test
    void who_may_not_change_the_connection_changes_nothing() {
        var readers = tokenOf(bridge.settingsPage.opened(call("operator")));
        var form = form(readers, Map.of("token", "x"));

        for (ThrowingCallable deed : List.<ThrowingCallable>of(
                () -> bridge.connectionPage.login(form),
                () -> bridge.connectionPage.swap(readers, "yes"),
                () -> bridge.connectionPage.invite(readers),
                () -> bridge.connectionPage.revoke(readers),
                () -> bridge.connectionPage.switchOn(readers),
                () -> bridge.connectionPage.manners(readers, "yes"),
                () -> bridge.connectionPage.release(readers, "yes"),
                () -> bridge.connectionPage.discard(readers, "yes"))) {
            assertThatThrownBy(deed)
                    .isInstanceOfSatisfying(
                            ClosedPageException.class,
                            closed -> assertThat(closed.reason()).isEqualTo(ClosedPageException.Reason.FORBIDDEN));
        }
    }

    @Test
    void a_page_that_was_open_too_long_changes_nothing() {
        bridge.clock.advance(Duration.ofMinutes(31));

        assertThatThrownBy(() -> bridge.connectionPage.invite(token)).isInstanceOf(ClosedPageException.class);
    }

    @Test
    void an_account_that_needs_a_token_is_linked_by_the_right_one() {
        bridge.gateway.wants("the right one");

        var empty = bridge.connectionPage.login(form(token, Map.of("token", " ")));
        assertThat(connection(empty).told().faults()).containsEntry("token", Fault.MISSING);
        assertThat(line(empty).state()).isEqualTo("new");

        var wrong = bridge.connectionPage.login(form(token, Map.of("token", "another")));
        assertThat(line(wrong).state()).isEqualTo("logged_out");
        assertThat(Objects.requireNonNull(connection(wrong).cause()).key()).isEqualTo("link.cause.token_refused");

        var right = bridge.connectionPage.login(form(token, Map.of("token", "the right one")));
        assertThat(line(right).state()).isEqualTo("connected");
        assertThat(connection(right).fields()).singleElement().satisfies(field -> {
            assertThat(field.isFilled()).isTrue();
            assertThat(field.value()).isEmpty();
        });
    }

    @Test
    void another_telephone_takes_the_place_of_this_one_only_when_somebody_is_sure() {
        connected();

        var asked = bridge.connectionPage.swap(token, "");
        assertThat(view(asked).template()).isEqualTo("placement/swap");
        assertThat(line(bridge.settingsPage.back(token)).state()).isEqualTo("connected");

        var swapped = bridge.connectionPage.swap(token, "yes");

        assertThat(line(swapped).state()).isEqualTo("waiting_for_qr");
        assertThat(line(swapped).facts().lastPhone()).isEqualTo("+7 900 123-45-67");
        assertThat(line(swapped).line()).isEqualTo("17");
        assertThat(bridge.accounts()).isOne();
    }

    @Test
    void an_invitation_is_shown_once_and_taken_back() {
        var invited = bridge.connectionPage.invite(token);
        assertThat(connection(invited).told().invitation()).startsWith("http://localhost:8080/link/");
        assertThat(connection(invited).invitedUntil())
                .isEqualTo(bridge.clock.instant().plus(Duration.ofMinutes(15)));

        var later = bridge.settingsPage.back(token);
        assertThat(connection(later).told().invitation()).isNull();
        assertThat(connection(later).invitedUntil()).isNotNull();

        assertThat(connection(bridge.connectionPage.revoke(token)).invitedUntil())
                .isNull();
    }

    @Test
    void what_the_line_says_by_itself_is_offered_once_linked_until_somebody_decides() {
        bridge.manners = new Manners(true, true);
        assertThat(connection(bridge.settingsPage.back(token)).manners())
                .as("before it is linked")
                .isNull();
        connected();
        assertThat(connection(bridge.settingsPage.back(token)).manners()).isEqualTo(new Manners(true, true));

        var decided = bridge.connectionPage.manners(token, "yes");

        assertThat(bridge.manners.isTalkative()).isFalse();
        assertThat(connection(decided).manners()).isNull();
        bridge.manners = new Manners(true, false);
        assertThat(connection(bridge.settingsPage.back(token)).manners())
                .as("somebody switched it on again")
                .isNull();
    }

    @Test
    void who_leaves_the_line_as_it_is_is_not_asked_again() {
        bridge.manners = new Manners(false, true);
        connected();

        bridge.connectionPage.manners(token, "");

        assertThat(bridge.manners.asksRating()).isTrue();
        assertThat(connection(bridge.settingsPage.back(token)).manners()).isNull();
    }

    @Test
    void what_the_portal_refused_does_not_stand_in_the_history() {
        bridge.manners = new Manners(true, true);
        connected();
        bridge.refusesManners = true;

        assertThat(draft(bridge.connectionPage.manners(token, "yes")).notice())
                .satisfies(notice -> assertThat(notice).extracting(Notice::look).isEqualTo("danger"));

        assertThat(bridge.deeds.about(bridge.account(), 0, 10))
                .extracting(Deed::what)
                .doesNotContain("quiet-line");
    }

    @Test
    void what_is_held_is_sent_or_discarded_only_when_somebody_is_sure() {
        assertThat(view(bridge.connectionPage.release(token, "")).model()).containsEntry("deed", "release");
        assertThat(view(bridge.connectionPage.discard(token, "")).model()).containsEntry("deed", "discard");

        assertThat(draft(bridge.connectionPage.release(token, "yes")).notice())
                .isEqualTo(Notice.done("link.held.released", "0"));
        assertThat(draft(bridge.connectionPage.discard(token, "yes")).notice())
                .isEqualTo(Notice.done("link.held.discarded", "0"));
    }

    @Test
    void the_administrators_who_come_are_those_who_read_news() {
        bridge.settingsPage.opened(call("operator"));

        assertThat(bridge.readers.of(Bridge.PORTAL, bridge.clock.instant())).containsExactly(1L);
    }

    private void connected() {
        bridge.settingsPage.start(token);
        bridge.gateway.isScanned();
        bridge.clock.advance(Duration.ofSeconds(21));
        bridge.settingsPage.live(token, "");
    }

    private static MultivaluedMap<String, String> form(String page, Map<String, String> fields) {
        var form = new MultivaluedHashMap<>(fields);
        form.putSingle("page", page);
        return form;
    }

    private static PlacementCall call(String user) {
        return PlacementCall.of(
                new MultivaluedHashMap<>(
                        Map.of("member_id", Bridge.PORTAL.value(), "AUTH_ID", user, "PLACEMENT_OPTIONS", OPTIONS)),
                Language.RU);
    }

    private static View view(Response answer) {
        return (View) answer.getEntity();
    }

    private static LinePage line(Response answer) {
        return (LinePage) Objects.requireNonNull(view(answer).model().get("page"));
    }

    private static Draft draft(Response answer) {
        return (Draft) Objects.requireNonNull(view(answer).model().get("draft"));
    }

    private static ConnectionPage connection(Response answer) {
        return (ConnectionPage) Objects.requireNonNull(view(answer).model().get("connection"));
    }

    private static String tokenOf(Response answer) {
        return answer.getHeaderString("Page-Token");
    }
}
