package org.openchannel.web.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import jakarta.ws.rs.core.MultivaluedHashMap;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.core.Response;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.LongStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.bridge.right.CircleView;
import org.openchannel.bridge.right.Holder;
import org.openchannel.bridge.right.Holder.Kind;
import org.openchannel.bridge.right.ReadCircle;
import org.openchannel.web.http.Language;
import org.openchannel.web.http.View;

/** The section about access, and what an administrator sets for the whole portal. */
class AccessTest {

    private static final Holder ANNA = new Holder(Kind.USER, 17, "Anna Petrova");
    private static final Holder SALES = new Holder(Kind.DEPARTMENT, 3, "Sales");

    private final Bridge bridge = new Bridge().installed().arranged();

    AccessTest() {
        bridge.portal.knows("admin", 1, true).knows("other admin", 5, true).knows("operator", 2, false);
        bridge.company.department(3, "Sales", 1).works(17, "Anna Petrova", 3L).group(4, "Sales team", 17L);
    }

    private static PlacementCall call(String who, String... more) {
        var form = new MultivaluedHashMap<>(Map.of(
                "member_id",
                Bridge.PORTAL.value(),
                "AUTH_ID",
                who,
                "PLACEMENT_OPTIONS",
                "{\"CONNECTOR\":\"open_channel\",\"LINE\":\"17\"}"));
        for (int at = 0; at < more.length; at += 2) {
            form.putSingle(more[at], more[at + 1]);
        }
        return PlacementCall.of(form, Language.EN);
    }

    private String opened(String who, String... more) {
        return bridge.settingsPage.opened(call(who, more)).getHeaderString("Page-Token");
    }

    private static MultivaluedMap<String, String> form(String token, String... fields) {
        var form = new MultivaluedHashMap<String, String>();
        form.putSingle("page", token);
        for (int at = 0; at < fields.length; at += 2) {
            form.add(fields[at], fields[at + 1]);
        }
        return form;
    }

    private static Object shown(Response answer, String name) {
        return Objects.requireNonNull(((View) answer.getEntity()).model().get(name));
    }

    private static AccessPage access(Response answer) {
        return (AccessPage) shown(answer, "access");
    }

    private CircleView circle() {
        return new ReadCircle(bridge.circles).of(bridge.account());
    }

    private void closed(ClosedPageException.Reason reason, ThrowingCallable deed) {
        assertThatThrownBy(deed)
                .isInstanceOfSatisfying(
                        ClosedPageException.class, e -> assertThat(e.reason()).isEqualTo(reason));
    }

    @Test
    void everybody_may_send_until_somebody_chooses_and_the_choice_is_written_down() {
        var token = opened("admin");
        assertThat(access(bridge.accessPage.show(token)).chips()).isEmpty();

        var saved = access(bridge.accessPage.save(
                form(token, "seen", "0", "holder", "u17 Anna Petrova", "holder", "d3 Sales", "holder", "u17 Again")));

        assertThat(saved.notice()).isEqualTo(Notice.done("placement.notice.saved"));
        assertThat(saved.chips()).extracting(AccessPage.Chip::name).containsExactly("Anna Petrova", "Sales");
        assertThat(circle()).isEqualTo(new CircleView(1, List.of(ANNA, SALES)));
        assertThat(bridge.deeds.about(bridge.account(), 0, 1))
                .extracting(Deed::who, Deed::what, Deed::after)
                .containsExactly(tuple("Анна Орлова (1)", "access", "Anna Petrova (u17), Sales (d3)"));
    }

    @Test
    void a_search_finds_people_departments_and_groups_and_keeps_what_was_chosen() {
        var token = opened("admin");

        var found = access(bridge.accessPage.search(form(token, "seen", "0", "q", "sales", "holder", "d3 Sales")));

        assertThat(found.results()).extracting(AccessPage.Results::kind).containsExactly("user", "department", "group");
        assertThat(found.results().get(1).hits())
                .containsExactly(new AccessPage.Hit("d3", "d3 Sales", "Sales", "Company", true));
        assertThat(found.results().get(2).hits())
                .extracting(AccessPage.Hit::isChosen)
                .containsExactly(false);
        assertThat(found.chips()).extracting(AccessPage.Chip::code).containsExactly("d3");
        assertThat(circle().isOpen()).as("nothing is saved by a search").isTrue();
        assertThat(access(bridge.accessPage.search(form(token, "q", "zz"))).isInVain())
                .isTrue();
        assertThat(access(bridge.accessPage.search(form(token, "q", "s"))).results())
                .isEmpty();
    }

    @Test
    void ticks_and_crosses_choose_without_scripts_too() {
        var token = opened("admin");

        var ticked = access(bridge.accessPage.search(form(
                token,
                "q",
                "sales",
                "holder",
                "u17 Anna Petrova",
                "holder",
                "d3 Sales",
                "shown",
                "d3 Sales",
                "shown",
                "g4 Sales team",
                "add",
                "g4 Sales team")));
        assertThat(ticked.chips()).extracting(AccessPage.Chip::code).containsExactly("u17", "g4");

        var crossed = access(bridge.accessPage.search(
                form(token, "holder", "u17 Anna Petrova", "holder", "g4 Sales team", "remove", "u17 Anna Petrova")));
        assertThat(crossed.chips()).extracting(AccessPage.Chip::code).containsExactly("g4");

        bridge.accessPage.save(form(token, "seen", "0", "shown", "d3 Sales", "add", "d3 Sales"));
        assertThat(circle().holders()).containsExactly(SALES);
    }

    @Test
    void the_second_of_two_at_once_sees_both_and_may_insist() {
        var first = opened("admin");
        var second = opened("other admin");
        bridge.accessPage.save(form(first, "seen", "0", "holder", "d3 Sales"));

        var answer = bridge.accessPage.save(form(second, "seen", "0", "holder", "u17 Anna Petrova"));

        var conflict = (Conflict) shown(answer, "conflict");
        assertThat(conflict.sides()).containsExactly(new Conflict.Side("access", "Sales", "Anna Petrova"));
        assertThat(circle().holders()).containsExactly(SALES);

        var fields = form(second);
        conflict.fields().forEach(fields::putSingle);
        bridge.accessPage.save(fields);
        assertThat(circle().holders()).containsExactly(ANNA);
    }

    @Test
    void more_than_two_hundred_are_refused_and_stay_in_the_form() {
        var token = opened("admin");
        var fields = form(token, "seen", "0");
        LongStream.rangeClosed(1, 201).forEach(id -> fields.add("holder", "u" + id + " User " + id));

        var refused = access(bridge.accessPage.save(fields));

        assertThat(refused.fault()).isEqualTo("placement.fault.access.many");
        assertThat(refused.chips()).hasSize(201);
        assertThat(circle().isOpen()).isTrue();
    }

    @Test
    void a_portal_that_does_not_answer_is_said_beside_each_kind() {
        var token = opened("admin");
        bridge.company.isAway(true);

        var found = access(bridge.accessPage.search(form(token, "q", "anna")));

        assertThat(found.results().get(0).trouble()).isEqualTo(new Reason("placement.reason.away", null));
        assertThat(found.isInVain()).isFalse();
    }

    @Test
    void nothing_of_it_is_for_somebody_without_the_right_or_for_an_old_page() {
        var token = opened("admin");
        opened("operator");
        var readers = opened("operator");
        for (ThrowingCallable deed : new ThrowingCallable[] {
            () -> bridge.accessPage.show(readers),
            () -> bridge.accessPage.search(form(readers, "q", "anna")),
            () -> bridge.accessPage.save(form(readers, "seen", "0")),
            () -> bridge.accessPage.page(readers, "admins", "everybody"),
            () -> bridge.accessPage.actor(readers)
        }) {
            closed(ClosedPageException.Reason.FORBIDDEN, deed);
        }

        bridge.clock.advance(Duration.ofMinutes(31));
        closed(ClosedPageException.Reason.STALE, () -> bridge.accessPage.save(form(token, "seen", "0")));
    }

    @Test
    void the_list_of_accounts_may_be_for_administrators_only() {
        var token = opened("admin");
        var readers = opened("operator");
        assertThat(bridge.accountsPage.opened(call("operator")).getStatus()).isEqualTo(200);

        var answer = bridge.accessPage.page(token, "admins", "everybody");

        assertThat(access(answer).notice()).isEqualTo(Notice.done("placement.notice.saved"));
        assertThat(((PortalSide) shown(answer, "side")).isPageForAdmins()).isTrue();
        closed(ClosedPageException.Reason.FORBIDDEN, () -> bridge.accountsPage.opened(call("operator")));
        closed(ClosedPageException.Reason.FORBIDDEN, () -> bridge.accountsPage.list(form(readers)));
        closed(ClosedPageException.Reason.FORBIDDEN, () -> bridge.accountsPage.live(form(readers)));
        closed(ClosedPageException.Reason.FORBIDDEN, () -> bridge.accountsPage.open(readers, "open_channel/17"));
        assertThat(bridge.accountsPage.opened(call("admin")).getStatus()).isEqualTo(200);
        bridge.accessPage.page(token, "everybody", "admins");
        assertThat(access(bridge.accessPage.page(token, "admins", "admins")).notice())
                .isEqualTo(Notice.failed("placement.access.page.stale", null));
    }

    @Test
    void another_administrator_takes_over_with_the_token_their_page_came_with() {
        bridge.portal.offers("refresh of the other", "other admin", 5);
        var token = opened("other admin", "REFRESH_ID", "refresh of the other");
        var before = (PortalSide) shown(bridge.accessPage.show(token), "side");
        assertThat(before.actorId()).isOne();
        assertThat(before.maySwitch()).isTrue();

        var answer = bridge.accessPage.actor(token);

        assertThat(access(answer).notice()).isEqualTo(Notice.done("placement.access.actor.switched"));
        var side = (PortalSide) shown(answer, "side");
        assertThat(side.actorId()).isEqualTo(5);
        assertThat(side.actorName()).isEqualTo("Анна Орлова");
        assertThat(side.isReader()).isTrue();
        assertThat(side.maySwitch()).isFalse();
    }

    @Test
    void an_administrator_sees_why_the_portal_does_not_take_our_robot() {
        var token = opened("admin");
        assertThat(((PortalSide) shown(bridge.accessPage.show(token), "side")).robots())
                .isNull();

        bridge.refusesRobots("The portal refused: ACCESS_DENIED (Access denied!)");

        var expected =
                new Reason("placement.reason.code.access_denied", "The portal refused: ACCESS_DENIED (Access denied!)");
        assertThat(((PortalSide) shown(bridge.accessPage.show(token), "side")).robots())
                .isEqualTo(expected);
        assertThat(((PortalSide) shown(bridge.accountsPage.opened(call("admin")), "side")).robots())
                .isEqualTo(expected);
    }

    @Test
    void who_we_act_as_was_dismissed_and_another_administrator_takes_over() {
        bridge.portal.offers("refresh of the other", "other admin", 5);
        opened("admin");
        bridge.clock.advance(Duration.ofHours(2));
        var search = form(opened("other admin"), "q", "sales");
        assertThat(access(bridge.accessPage.search(search)).results().get(0).trouble())
                .as("our own tokens are over, and nobody renews them")
                .isNotNull();

        var token = opened("other admin", "REFRESH_ID", "refresh of the other");
        var side = (PortalSide) shown(bridge.accessPage.show(token), "side");
        assertThat(side.refusal()).contains("no longer lets us in");
        assertThat(side.maySwitch()).isTrue();
        assertThat(((PortalSide) shown(bridge.accountsPage.opened(call("other admin")), "side")).refusal())
                .isNotNull();

        var answer = bridge.accountsPage.actor(token);

        assertThat(shown(answer, "notice")).isEqualTo(Notice.done("placement.access.actor.switched"));
        assertThat(((PortalSide) shown(answer, "side")).refusal()).isNull();
        assertThat(access(bridge.accessPage.search(search)).results().get(0).trouble())
                .as("the portal is called again")
                .isNull();
    }

    @Test
    void who_has_no_token_to_offer_or_a_spent_one_takes_nothing_over() {
        var without = opened("other admin");
        assertThat(((PortalSide) shown(bridge.accessPage.show(without), "side")).maySwitch())
                .isFalse();
        assertThat(access(bridge.accessPage.actor(without)).notice())
                .isEqualTo(Notice.failed("placement.access.actor.refused", null));

        var spent = opened("other admin", "REFRESH_ID", "spent");
        assertThat(access(bridge.accessPage.actor(spent)).notice())
                .isEqualTo(Notice.failed("placement.access.actor.refused", null));
    }
}
