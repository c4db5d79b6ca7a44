package org.openchannel.portal.robot;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.crm.ItemCard;
import org.openchannel.portal.crm.ItemKind;
import org.openchannel.portal.delivery.RecordingPost;

class RobotTest {

    private static final String HANDLER = "https://app.example/robot";
    private static final String INVALID = "ERROR_ACTIVITY_VALIDATION_FAILURE";
    private static final ItemCard CONTACT = new ItemCard(ItemKind.CONTACT, 12, Map.of());

    private final PortalWorld world = new PortalWorld();
    private final InMemoryRobots robots = new InMemoryRobots();
    private final AroundWorld around = new AroundWorld(world, stores());
    private final long application = setUp();

    private long setUp() {
        world.setUp();
        return world.installedApplication().id();
    }

    private AroundWorld.Stores stores() {
        var stores = AroundWorld.Stores.inMemory();
        var kept = stores.services();
        return new AroundWorld.Stores(
                stores.items(),
                stores.departments(),
                stores.profiles(),
                stores.groups(),
                new AroundWorld.Services(kept.senders(), kept.messages(), robots, kept.runs(), kept.slips()));
    }

    @ParameterizedTest
    @CsvSource({"'', Empty activity code!", "' ', Empty activity code!", "a b, Wrong activity code!"})
    void a_robot_needs_a_code_of_plain_letters(String code, String complaint) {
        assertThatThrownBy(() -> around.registerRobot.add(wish(code, HANDLER, "Notify", Map.of())))
                .hasMessage(complaint);
        assertThatThrownBy(() -> around.registerRobot.delete(application, true, code))
                .hasMessage(complaint);
    }

    @ParameterizedTest
    @CsvSource({
        "ftp://app.example/, ERROR_UNSUPPORTED_PROTOCOL",
        "'', ERROR_UNSUPPORTED_PROTOCOL",
        "https:///nowhere, ERROR_WRONG_HANDLER_URL",
        "https://app.example/a b, ERROR_WRONG_HANDLER_URL"
    })
    void a_robot_needs_an_address_that_can_be_called(String address, String code) {
        refused(code, () -> around.registerRobot.add(wish("notify", address, "Notify", Map.of())));
    }

    @Test
    void an_address_ends_somewhere() {
        var endless = HANDLER + "x".repeat(1000);

        refused("ERROR_WRONG_HANDLER_URL", () -> around.registerRobot.add(wish("notify", endless, "Notify", Map.of())));
    }

    @Test
    void a_robot_needs_a_name_and_a_long_one_is_cut() {
        refused(INVALID, () -> around.registerRobot.add(wish("notify", HANDLER, " ", Map.of())));

        assertThat(wish("notify", HANDLER, "x".repeat(600), Map.of()).name()).hasSize(500);
    }

    @ParameterizedTest
    @ValueSource(strings = {"PROPERTIES", "RETURN_PROPERTIES"})
    void properties_have_keys_of_letters_and_names(String group) {
        var named = Map.of("name", "Text");

        settled(group, "");
        settled(group, List.of());
        settled(group, Map.of());
        settled(group, Map.of("text_1", named));
        unsettled(group, "text", "Wrong properties array!");
        unsettled(group, List.of(named), "Wrong properties array!");
        unsettled(group, Map.of("1text", named), "Wrong property key 1text!");
        unsettled(group, Map.of("text", "Text"), "Empty property NAME text!");
        unsettled(group, Map.of("text", Map.of("Type", "string")), "Empty property NAME text!");
        unsettled(group, Map.of("text", Map.of("Name", "")), "Empty property NAME text!");
        unsettled(group, Map.of("text", Map.of("Name", Map.of())), "Empty property NAME text!");
        unsettled(group, Map.of("text", Collections.singletonMap("Name", null)), "Empty property NAME text!");
    }

    @Test
    void a_filter_is_a_tree_and_a_type_of_documents_has_three_parts() {
        settled("FILTER", "");
        settled("FILTER", List.of());
        settled("FILTER", Map.of("INCLUDE", List.of("crm")));
        unsettled("FILTER", "crm", "Wrong activity FILTER!");
        unsettled("FILTER", List.of("crm"), "Wrong activity FILTER!");
        settled("DOCUMENT_TYPE", "");
        settled("DOCUMENT_TYPE", List.of("crm", "CCrmDocumentLead", "LEAD"));
        settled("DOCUMENT_TYPE", Map.of("0", "crm", "1", "CCrmDocumentLead", "2", "LEAD"));
        unsettled("DOCUMENT_TYPE", "crm", "Wrong activity DOCUMENT_TYPE!");
        unsettled("DOCUMENT_TYPE", List.of("crm", "CCrmDocumentLead"), "Wrong activity DOCUMENT_TYPE!");
    }

    @Test
    void a_robot_and_an_activity_may_share_a_code_but_two_robots_may_not() {
        registered(Map.of());
        var activity = new RobotWish(application, false, "notify", HANDLER, 1, "Notify", Map.of());

        around.registerRobot.add(activity);

        refused("ERROR_ACTIVITY_ALREADY_INSTALLED", () -> registered(Map.of()));
        assertThat(around.registerRobot.codes(application, true)).containsExactly("notify");
        assertThat(around.registerRobot.codes(application, false)).containsExactly("notify");
        assertThat(around.registerRobot.codes(application + 1, true)).isEmpty();
    }

    @Test
    void a_change_touches_only_what_it_names() {
        registered(Map.of("NAME", "Notify", "USE_SUBSCRIPTION", "Y"));

        around.registerRobot.change(
                new RobotWish(application, true, "notify", "", 0, "", Map.of("USE_SUBSCRIPTION", "N")));
        var kept = robot();

        assertThat(kept.card().handlerUrl()).isEqualTo(HANDLER);
        assertThat(kept.card().authUser()).isEqualTo(1);
        assertThat(kept.card().name()).isEqualTo("Notify");
        assertThat(kept.card().settings()).containsEntry("NAME", "Notify");
        assertThat(kept.isAwaited()).isFalse();
        var moved = "https://app.example/moved";
        around.registerRobot.change(
                new RobotWish(application, true, "notify", moved, 2, "Tell", Map.of("NAME", "Tell")));
        assertThat(robot().card())
                .isEqualTo(new RobotWish(
                        application,
                        true,
                        "notify",
                        moved,
                        2,
                        "Tell",
                        Map.of("NAME", "Tell", "USE_SUBSCRIPTION", "N")));
    }

    @Test
    void a_change_of_nothing_or_of_nobody_is_refused() {
        registered(Map.of());

        refused(INVALID, () -> around.registerRobot.change(wish("notify", "", "", Map.of())));
        refused(
                "ERROR_UNSUPPORTED_PROTOCOL",
                () -> around.registerRobot.change(wish("notify", "ftp://x", "", Map.of("NAME", "A"))));
        refused(
                "ERROR_ACTIVITY_NOT_FOUND",
                () -> around.registerRobot.change(wish("other", HANDLER, "", Map.of("NAME", "A"))));
        refused("ERROR_ACTIVITY_NOT_FOUND", () -> around.registerRobot.delete(application + 1, true, "notify"));
        around.registerRobot.delete(application, true, "notify");
        assertThat(around.runRobot.choices()).isEmpty();
    }

    @Test
    void a_started_robot_is_told_the_record_and_what_its_properties_are_at_first() {
        registered(Map.of(
                "PROPERTIES",
                Map.of(
                        "text", Map.of("Name", "Text", "Default", "Hello"),
                        "phone", Map.of("Name", "Phone"))));

        around.runRobot.run(robot().id(), CONTACT, Map.of(), 2);

        assertThat(told())
                .containsEntry("code", "notify")
                .containsEntry("document_id[1]", "CCrmDocumentContact")
                .containsEntry("document_id[2]", "CONTACT_12")
                .containsEntry("document_type[2]", "CONTACT")
                .containsEntry("properties[text]", "Hello")
                .containsEntry("properties[phone]", "")
                .containsEntry("use_subscription", "Y")
                .containsEntry("auth[user_id]", "1");
    }

    @Test
    void a_started_robot_is_told_what_was_said_to_it() {
        registered(Map.of(
                "PROPERTIES",
                Map.of(
                        "text", Map.of("NAME", Map.of("ru", "Текст", "en", "Text"), "Default", "Hello"),
                        "many", Map.of("Name", "Many", "Multiple", "Y", "Default", List.of("a", "b")),
                        "more", Map.of("Name", "More", "Multiple", "1"),
                        "sure", Map.of("Name", "Sure", "Type", "bool", "Default", "true"))));

        around.runRobot.run(
                robot().id(), CONTACT, Map.of("text", "Hi", "many", List.of("c", "", "d"), "sure", false, "x", 1), 2);

        assertThat(told())
                .containsEntry("properties[text]", "Hi")
                .containsEntry("properties[many][0]", "c")
                .containsEntry("properties[many][1]", "d")
                .containsEntry("properties[more]", "")
                .containsEntry("properties[sure]", "N")
                .doesNotContainKey("properties[x]");
    }

    @Test
    void pages_learn_what_may_be_said_to_a_robot() {
        var described = new LinkedHashMap<String, Object>();
        described.put("plain", "nothing more");
        described.put(
                "type",
                Map.of(
                        "Name",
                        Map.of("de", "Art"),
                        "Type",
                        "SELECT",
                        "Options",
                        Map.of("pdf", "PDF"),
                        "Required",
                        "Y"));
        described.put("place", Map.of("Name", "Place", "Options", List.of("Here"), "Default", List.of()));

        var properties = RobotProperty.of(wish("a", HANDLER, "A", Map.of("PROPERTIES", described)));

        assertThat(properties)
                .containsExactly(
                        new RobotProperty("plain", "plain", "", "string", Map.of(), false, false, List.of()),
                        new RobotProperty("type", "Art", "", "select", Map.of("pdf", "PDF"), true, false, List.of()),
                        new RobotProperty(
                                "place", "Place", "", "string", Map.of("0", "Here"), false, false, List.of()));
        assertThat(properties.get(0).value(Map.of("0", "a"))).isEqualTo("a");
    }

    @Test
    void what_must_be_said_is_said_or_nothing_starts() {
        registered(Map.of("PROPERTIES", Map.of("text", Map.of("Name", "Text", "Required", "true"))));

        refused(INVALID, () -> around.runRobot.run(robot().id(), CONTACT, Map.of(), 2));
        refused(INVALID, () -> around.runRobot.run(robot().id(), CONTACT, Map.of("text", ""), 2));

        assertThat(around.answerRun.on("C_12", 10)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "INCLUDE, crm, true",
        "INCLUDE, b24, true",
        "INCLUDE, box, false",
        "INCLUDE, crm/CCrmDocumentContact, true",
        "INCLUDE, crm/CCrmDocumentContact/CONTACT, true",
        "INCLUDE, crm/CCrmDocumentContact/CONTACT/x, false",
        "INCLUDE, crm/CCrmDocumentDeal, false",
        "INCLUDE, '', false",
        "EXCLUDE, box, true",
        "EXCLUDE, b24, false",
        "EXCLUDE, crm/CCrmDocumentContact, false"
    })
    void a_robot_is_offered_where_its_filter_says(String list, String rule, boolean isOffered) {
        var written = rule.contains("/") ? List.of(rule.split("/")) : rule;
        registered(Map.of("FILTER", Map.of(list, Map.of("0", written)), "DESCRIPTION", List.of("none")));

        assertThat(around.runRobot.choices(ItemKind.CONTACT)).hasSize(isOffered ? 1 : 0);
        if (!isOffered) {
            refused(INVALID, () -> around.runRobot.run(robot().id(), CONTACT, Map.of(), 2));
        }
    }

    @Test
    void a_filter_of_lists_counts_too() {
        registered(Map.of("FILTER", Map.of("INCLUDE", List.of(List.of("crm", "CCrmDocumentDeal"), "box"))));

        assertThat(around.runRobot.choices(ItemKind.DEAL))
                .extracting(RunRobot.Choice::code)
                .containsExactly("notify");
        assertThat(around.runRobot.choices(ItemKind.LEAD)).isEmpty();
        assertThat(around.runRobot.choices()).hasSize(1);
    }

    @Test
    void a_robot_of_nobody_works_in_the_name_of_who_started_it() {
        around.registerRobot.add(
                new RobotWish(application, true, "notify", HANDLER, 0, "Notify", Map.of("USE_SUBSCRIPTION", "n")));

        around.runRobot.run(robot().id(), CONTACT, Map.of(), 2);

        assertThat(told()).containsEntry("auth[user_id]", "2").containsEntry("use_subscription", "N");
        assertThat(around.answerRun.on("C_12", 10))
                .singleElement()
                .satisfies(run -> assertThat(run.isWaiting()).isFalse());
        refused("ERROR_ACTIVITY_NOT_FOUND", () -> around.runRobot.run(999, CONTACT, Map.of(), 2));
    }

    @Test
    void an_application_answers_once_for_its_own_run() {
        registered(Map.of());
        around.runRobot.run(robot().id(), CONTACT, Map.of(), 2);
        var token = told().getOrDefault("event_token", "");

        around.answerRun.note(application, token, "Ringing");
        around.answerRun.note(application, token, "Busy");
        refused("ACCESS_DENIED", () -> around.answerRun.finish(application + 1, token, "", ""));
        refused("ACCESS_DENIED", () -> around.answerRun.note(application, "other", ""));
        around.answerRun.finish(application, token, "{}", "x".repeat(30_000));

        refused("ACCESS_DENIED", () -> around.answerRun.finish(application, token, "", ""));
        assertThat(around.answerRun.on("C_12", 10)).singleElement().satisfies(run -> {
            assertThat(run.isWaiting()).isFalse();
            assertThat(run.finishedAt()).isEqualTo(world.clock.instant());
            assertThat(run.returned()).isEqualTo("{}");
            assertThat(run.log()).startsWith("Ringing\nBusy\nxxx").hasSize(20_000);
        });
    }

    @Test
    void a_run_nobody_spoke_of_shows_nothing() {
        registered(Map.of());

        var started = around.runRobot.run(robot().id(), CONTACT, Map.of(), 2);

        assertThat(around.answerRun.run(started.id())).contains(started);
        assertThat(around.answerRun.run(started.id() + 1)).isEmpty();
        assertThat(around.answerRun.on("C_12", 10)).singleElement().satisfies(run -> {
            assertThat(run.code()).isEqualTo("notify");
            assertThat(run.isWaiting()).isTrue();
            assertThat(run.finishedAt()).isNull();
            assertThat(run.returned()).isEmpty();
            assertThat(run.log()).isEmpty();
        });
    }

    private void registered(Map<String, Object> settings) {
        around.registerRobot.add(wish("notify", HANDLER, "Notify", settings));
    }

    private Robot robot() {
        return robots.find(application, true, "notify").orElseThrow();
    }

    private Map<String, String> told() {
        world.dispatch.dispatchDue();
        return world.post.posted().stream()
                .filter(post -> post.handler().equals(HANDLER))
                .map(RecordingPost.Posted::fields)
                .findFirst()
                .orElseThrow();
    }

    private void settled(String setting, Object value) {
        wish("notify", HANDLER, "Notify", Map.of(setting, value)).checkSettings();
    }

    private void unsettled(String setting, Object value, String complaint) {
        assertThatThrownBy(() -> registered(Map.of(setting, value)))
                .isInstanceOf(RobotException.class)
                .hasMessage(complaint);
    }

    private RobotWish wish(String code, String handler, String name, Map<String, Object> settings) {
        return new RobotWish(application, true, code, handler, 1, name, settings);
    }

    private static void refused(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        RobotException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
