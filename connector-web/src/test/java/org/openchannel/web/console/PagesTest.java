package org.openchannel.web.console;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.bridge.access.KeeperRole;
import org.openchannel.bridge.access.KeeperView;
import org.openchannel.bridge.access.NotVouchedException;
import org.openchannel.bridge.account.OnDoubt;
import org.openchannel.bridge.audit.Deed;
import org.openchannel.bridge.budget.Budget;
import org.openchannel.bridge.watch.AccountSight;
import org.openchannel.bridge.watch.Hop;
import org.openchannel.bridge.watch.LookAtLimits;
import org.openchannel.bridge.watch.NodeSight;
import org.openchannel.bridge.watch.Overview;
import org.openchannel.bridge.watch.Pending;
import org.openchannel.bridge.watch.PortalSight;
import org.openchannel.bridge.watch.QueueView;
import org.openchannel.bridge.watch.Sights.Cause;
import org.openchannel.bridge.watch.Sights.Flow;
import org.openchannel.bridge.watch.TraceMessage;
import org.openchannel.bridge.watch.TracedMessage;
import org.openchannel.shared.lane.LaneStops.LaneStop;
import org.openchannel.shared.lane.Shelf.Kept;
import org.openchannel.web.console.Frame.Section;
import org.openchannel.web.http.View;
import org.openchannel.web.portal.desk.Drawn;

/** What the pages of the console say. */
class PagesTest {

    private static final SignedKeeper ADMIN = new SignedKeeper("admin", KeeperRole.ADMIN);
    private static final AccountSight SHOP = new AccountSight("a1", "Shop", "simulator", "m1", "CONNECTED");
    private static final SignedKeeper VIEWER = new SignedKeeper("vera", KeeperRole.VIEWER);

    @Test
    void the_sign_in_page_tells_nobody_who_the_keepers_are() {
        var html = Drawn.everywhere(signIn(true, null, "password"));

        assertThat(html).contains("role=\"alert\"", "fifteen minutes", "value=\"&lt;vera&gt;\"", "/data/console-admin");
        assertThat(html).doesNotContain("/signin/provider");
    }

    @Test
    void the_sign_in_page_has_the_ways_in_that_there_are() {
        assertThat(Drawn.everywhere(signIn(true, "<Company>", "provider.nobody")))
                .contains(
                        "/console/signin/provider?to=", "&lt;Company&gt;", "none of your groups", "name=\"password\"");
        assertThat(Drawn.everywhere(signIn(false, "Company", "")))
                .contains("/console/signin/provider?to=")
                .doesNotContain("name=\"password\"");
    }

    @Test
    void every_reason_a_provider_gives_has_its_words() {
        for (var why : NotVouchedException.Why.values()) {
            assertThat(Drawn.everywhere(
                            signIn(true, "Company", "provider." + why.name().toLowerCase(Locale.ROOT))))
                    .doesNotContain("??");
        }
    }

    private static View signIn(boolean takesPasswords, @Nullable String provider, String mistake) {
        return View.of("console/signin")
                .with("takesPasswords", takesPasswords)
                .with("provider", provider)
                .with("name", "<vera>")
                .with("mistake", mistake)
                .with("file", "/data/console-admin-password")
                .with("back", "/console/audit");
    }

    @Test
    void who_may_not_open_a_page_is_not_led_to_it() {
        assertThat(Drawn.everywhere(nodes(VIEWER))).doesNotContain("/console/keepers");
        assertThat(Drawn.everywhere(nodes(ADMIN))).contains("/console/keepers");
    }

    @Test
    void what_people_did_is_read_by_others() {
        var deed = new Deed(Drawn.NOON, "admin", "change-keeper", "<vera>", "VIEWER", "OPERATOR");
        var full = Frame.page(ADMIN, Section.AUDIT).with("deeds", List.of(deed)).with("pager", new Pager(1, false));
        var empty = Frame.page(ADMIN, Section.AUDIT).with("deeds", List.of()).with("pager", new Pager(0, true));

        assertThat(Drawn.everywhere(full))
                .contains("&lt;vera&gt;", "Changed a role", "page=0", "page=2", "VIEWER")
                .doesNotContain("Nobody has done");
        assertThat(Drawn.everywhere(full).split("<time ", -1))
                .as("one time for one deed")
                .hasSize(2);
        assertThat(Drawn.everywhere(empty)).contains("Nobody has done").doesNotContain("page=");
    }

    @Test
    void a_new_password_is_shown_on_the_page_that_made_it() {
        var keepers = List.of(new KeeperView("admin", KeeperRole.ADMIN, Drawn.NOON, false));

        assertThat(Drawn.everywhere(keepers(keepers, "", "vera", "S3cret"))).contains("S3cret", "vera");
        assertThat(Drawn.everywhere(keepers(keepers, "last", "", ""))).contains("last administrator");
        assertThat(Drawn.everywhere(keepers(keepers, "name", "two words", "")))
                .contains("value=\"two words\"", "This name is taken")
                .doesNotContain("connector.console.passwords");
    }

    @Test
    void where_passwords_are_refused_the_page_that_makes_them_says_so() {
        assertThat(Drawn.everywhere(keepers(List.of(), "", "", "").with("takesPasswords", false)))
                .contains("connector.console.passwords=refuse", "console-recover");
    }

    @Test
    void what_a_provider_says_of_somebody_is_not_changed_here() {
        var olga = new KeeperView("olga", KeeperRole.OPERATOR, Drawn.NOON, true);

        assertThat(Drawn.everywhere(keepers(List.of(olga), "", "", "")))
                .contains("as the provider says", "/console/keepers/olga/remove")
                .doesNotContain("/console/keepers/olga/role", "/console/keepers/olga/password");
    }

    @Test
    void the_overview_shows_each_figure_and_what_needs_somebody() {
        var use = new LookAtLimits.Used(new Budget.Use(40, 90, "imconnector.send.messages"), List.of("a", "b"));
        var portals = List.of(
                new Overview.PortalUse(new PortalSight("m1", "shop.example.com", null, null, null), 3, use),
                new Overview.PortalUse(
                        new PortalSight("m2", "old.example.com", "PAYMENT_REQUIRED", Drawn.NOON, Drawn.NOON), 0, null));
        var busy = new Overview(
                Drawn.NOON, new Flow(12, 8, 1), new Flow(99, 77, 5), 3, 2, Drawn.NOON.minusSeconds(90), 1, portals);
        var calm = new Overview(Drawn.NOON, new Flow(0, 0, 0), new Flow(0, 0, 0), 0, 0, null, 0, List.of());

        assertThat(Drawn.everywhere(overview(busy)))
                .contains(
                        "99 in ten",
                        "for 90 s",
                        "40 %",
                        "imconnector.send.messages",
                        "PAYMENT_REQUIRED",
                        "Refuses us",
                        "by a, b")
                .contains("have a look");
        assertThat(Drawn.everywhere(overview(calm)))
                .contains("nothing waits", "not installed on any portal")
                .doesNotContain("have a look");
    }

    @Test
    void a_queue_is_paused_and_resumed_by_operators_only() {
        var stopped = queue(new LaneStop(Drawn.NOON, "admin", "<spam>"), "The line is off");
        var running = queue(null, "The line is off");

        assertThat(Drawn.everywhere(queues(ADMIN, List.of(stopped)))).contains("/release", "&lt;spam&gt;", "Paused");
        assertThat(Drawn.everywhere(queues(ADMIN, List.of(running))))
                .contains("/stop", "The line is off", "Waits", "/doubt", "value=\"HOLD\"");
        assertThat(Drawn.everywhere(queues(VIEWER, List.of(stopped, running)))).doesNotContain("/stop", "/release");
        assertThat(Drawn.everywhere(queues(VIEWER, List.of()))).contains("nothing is paused");
    }

    @Test
    void what_is_held_for_review_is_for_operators_to_decide() {
        var held = new QueueView(SHOP, 0, 0, 0, 0, null, null, null, new Kept(3, Drawn.NOON));

        assertThat(Drawn.everywhere(queues(ADMIN, List.of(held))))
                .contains("Held for review: 3", "/held/release", "/held/discard");
        assertThat(Drawn.everywhere(queues(VIEWER, List.of(held))))
                .contains("Held for review: 3")
                .doesNotContain("/held/");
    }

    @Test
    void what_was_given_up_can_be_looked_into_and_sent_again() {
        var message = "00000000-0000-0000-0000-000000000007";
        var rows = List.of(
                new DeadRow("l1", "portal", true, message, 5, "<Refused>", Drawn.NOON, Drawn.NOON, null),
                new DeadRow("l2", "portal.event", false, null, 9, "Gone", Drawn.NOON, Drawn.NOON, Drawn.NOON));

        assertThat(Drawn.everywhere(dead(ADMIN, rows, "none")))
                .contains(
                        "&lt;Refused&gt;",
                        "/console/trace/" + message,
                        "portal.event",
                        "Choose at least one",
                        "/discard")
                .contains("cause=Too%20long", "Travels again");
        assertThat(Drawn.everywhere(dead(VIEWER, rows, ""))).doesNotContain("/discard", "name=\"load\"");
        assertThat(Drawn.everywhere(dead(VIEWER, List.of(), ""))).contains("Nothing was given up");
    }

    @Test
    void nodes_show_what_they_hold() {
        assertThat(Drawn.everywhere(nodes(VIEWER)))
                .contains("n1", "bridge.portal", "http://n1", "Silent", "Holds leases, is not registered", "Paces 1");
    }

    @Test
    void a_search_says_when_it_found_nothing() {
        assertThat(Drawn.everywhere(trace("", List.of(), false))).contains("Say what you are looking for");
        assertThat(Drawn.everywhere(trace("x", List.of(), true))).contains("Nothing was found", "masked for your role");
        assertThat(Drawn.everywhere(trace("x", List.of(message()), false)))
                .contains("Hello &lt;b&gt;", "+79991234567", "Customer to operator", "On the way");
    }

    @Test
    void a_way_shows_each_hop_and_what_is_left_to_do() {
        var failed = new Hop("portal", 1, Drawn.NOON, 120, "FAILED", "<why>", new Hop.Exchange("ask", "<say>"), "n1");
        var arrived = new Hop("delivered", 1, Drawn.NOON, 8, "ARRIVED", null, new Hop.Exchange(null, null), "n1");
        var pending = new Pending(new UUID(1, 1), "read", "WAITING", 2, Drawn.NOON, "The line is off", true);
        var way = new TraceMessage.Way(message(), List.of(failed, arrived), List.of(pending));
        var page = View.of("console/way")
                .with("frame", new Frame(VIEWER, Section.TRACE))
                .with("masked", true)
                .with("way", way);

        assertThat(Drawn.everywhere(page))
                .contains("120 ms", "&lt;why&gt;", "&lt;say&gt;", "Delivered mark", "Came from the messenger", "x1")
                .contains("Paused", "12:00:00", "masked for your role");
    }

    @Test
    void a_refusal_says_why() {
        assertThat(Drawn.everywhere(View.of("console/refused").with("why", "forbidden")))
                .contains("Your role");
        assertThat(Drawn.everywhere(View.of("console/refused").with("why", "elsewhere")))
                .contains("its own pages");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/console", "/console/dead?cause=%D0%9C&page=1"})
    void leads_back_to_where_somebody_wanted_to_go(String wanted) {
        assertThat(SignInPage.target(wanted)).hasToString(wanted);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "https://evil.example", "//evil.example", "/console.evil", "/console/%zz", "/portal/desk"})
    void leads_nowhere_else(String wanted) {
        assertThat(SignInPage.target(wanted)).hasToString("/console");
    }

    @Test
    void a_page_that_is_no_number_is_the_first() {
        assertThat(Pager.number("12")).isEqualTo(12);
        assertThat(Pager.number("-1")).isZero();
        assertThat(Pager.number("99999999999")).isZero();
        assertThat(Pager.number("x")).isZero();
    }

    private static View keepers(List<KeeperView> keepers, String mistake, String name, String password) {
        return Frame.page(ADMIN, Section.KEEPERS)
                .with("keepers", keepers)
                .with("takesPasswords", true)
                .with("roles", KeeperRole.values())
                .with("mistake", mistake)
                .with("name", name)
                .with("password", password);
    }

    private static View overview(Overview now) {
        return Frame.page(VIEWER, Section.OVERVIEW).with("now", now);
    }

    private static QueueView queue(@Nullable LaneStop stop, @Nullable String failure) {
        return new QueueView(SHOP, 3, 2, 1, 4, Drawn.NOON, failure, stop, null);
    }

    private static View queues(SignedKeeper keeper, List<QueueView> queues) {
        return Frame.page(keeper, Section.QUEUES)
                .with("queues", queues)
                .with("choices", OnDoubt.values())
                .with("words", "")
                .with("busy", true)
                .with("most", 200);
    }

    private static View dead(SignedKeeper keeper, List<DeadRow> rows, String mistake) {
        return Frame.page(keeper, Section.DEAD)
                .with("loads", rows)
                .with("causes", List.of(new Cause("Too long", 3)))
                .with("cause", "")
                .with("owner", "")
                .with("mistake", mistake)
                .with("pager", new Pager(0, true));
    }

    private static View nodes(SignedKeeper keeper) {
        var card = new NodeSight.Card("http://n1", "1.0", Drawn.NOON, Drawn.NOON, false, true);
        var leases = List.of(new NodeSight.Leased("bridge.portal", 3, Drawn.NOON));
        return Frame.page(keeper, Section.NODES)
                .with(
                        "nodes",
                        List.of(
                                new NodeSight("n1", card, leases, List.of("bridge.portal m1")),
                                new NodeSight("n2", null, List.of(), List.of())));
    }

    private static View trace(String words, List<TracedMessage> found, boolean isMasked) {
        return Frame.page(VIEWER, Section.TRACE)
                .with("words", words)
                .with("days", 7)
                .with("choices", List.of(1, 7, 31, 366))
                .with("masked", isMasked)
                .with("found", found);
    }

    private static TracedMessage message() {
        return new TracedMessage(
                new UUID(7, 7),
                "INBOUND",
                "ACCEPTED",
                null,
                new TracedMessage.Said("IMAGE", "Hello <b>", null),
                new TracedMessage.Names("x1", null, null),
                new TracedMessage.Customer("Ivan", "+79991234567", "79991234567"),
                SHOP,
                Drawn.NOON,
                Drawn.NOON);
    }
}
