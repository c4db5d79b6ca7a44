package org.openchannel.portal.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;

class KeepActivityTest {

    private static final String NO_OWNER =
            "Could not build binding. Please ensure that owner info and communications are defined correctly.";

    private final AroundWorld around = new AroundWorld(new PortalWorld());

    @BeforeEach
    void a_contact_and_a_deal() {
        around.changeItems.add(ItemKind.CONTACT, Map.of("NAME", "Ivan"), 1);
        around.changeItems.add(ItemKind.DEAL, Map.of("TITLE", "Boat"), 1);
    }

    @ParameterizedTest
    @CsvSource({
        "1, CRM_MEETING, MEETING",
        "2, VOXIMPLANT_CALL, CALL",
        "3, TASKS, TASK",
        "4, CRM_EMAIL, EMAIL",
        "5, '', ''"
    })
    void the_type_says_who_provides_it(String type, String provider, String providerType) {
        var activity = added(with(wish(type), "COMMUNICATIONS", List.of(Map.of("VALUE", "+79001234567"))));

        assertThat(activity.text("PROVIDER_ID")).isEqualTo(provider);
        assertThat(activity.text("PROVIDER_TYPE_ID")).isEqualTo(providerType);
        assertThat(activity.text("STATUS")).isEqualTo("1");
        assertThat(activity.text("COMPLETED")).isEqualTo("N");
        assertThat(activity.text("PRIORITY")).isEqualTo("2");
        assertThat(activity.text("RESULT_STREAM")).isEqualTo("0");
        assertThat(activity.text("AUTHOR_ID")).isEqualTo("7");
    }

    @Test
    void what_was_said_counts_more_than_what_is_usual() {
        var wish = wish("6");
        wish.put("provider_id", "ACME");
        wish.put("PROVIDER_TYPE_ID", "ACME_VISIT");
        wish.put("PRIORITY", 3);
        wish.put("DIRECTION", "2");

        var activity = added(wish);

        assertThat(activity.text("PROVIDER_ID")).isEqualTo("ACME");
        assertThat(activity.text("PROVIDER_TYPE_ID")).isEqualTo("ACME_VISIT");
        assertThat(activity.text("PRIORITY")).isEqualTo("3");
        assertThat(activity.text("DIRECTION")).isEqualTo("2");
    }

    @ParameterizedTest
    @CsvSource({
        "3, 2026-12-02T00:00:00+00:00",
        "6, 2026-12-02T00:00:00+00:00",
        "5, 2026-12-01T00:00:00+00:00",
        "2, 2026-12-01T00:00:00+00:00"
    })
    void tasks_are_due_when_they_end_and_everything_else_when_it_begins(String type, String deadline) {
        var wish = wish(type);
        wish.put("PROVIDER_ID", "ACME");
        wish.put("COMMUNICATIONS", Map.of("0", Map.of("VALUE", "+79001234567")));
        wish.put("START_TIME", "2026-12-01");
        wish.put("END_TIME", "2026-12-02");

        assertThat(added(wish).text("DEADLINE")).isEqualTo(deadline);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y", "y", "1", "true"})
    void what_is_completed_from_the_beginning_has_that_status(String completed) {
        var activity = added(with(wish("3"), "COMPLETED", completed));

        assertThat(activity.text("COMPLETED")).isEqualTo("Y");
        assertThat(activity.text("STATUS")).isEqualTo("2");
    }

    @Test
    void completing_it_later_and_taking_it_up_again_changes_its_status() {
        var number = added(wish("3")).number();

        around.changeItems.change(ItemKind.ACTIVITY, number, Map.of("COMPLETED", true), 8);
        var done = around.findItems.find(ItemKind.ACTIVITY, number).orElseThrow();
        around.changeItems.change(ItemKind.ACTIVITY, number, Map.of("SUBJECT", "Done"), 8);
        var renamed = around.findItems.find(ItemKind.ACTIVITY, number).orElseThrow();
        around.changeItems.change(ItemKind.ACTIVITY, number, Map.of("COMPLETED", "N"), 8);
        var again = around.findItems.find(ItemKind.ACTIVITY, number).orElseThrow();

        assertThat(List.of(done, renamed, again))
                .extracting(activity -> activity.text("STATUS"))
                .containsExactly("2", "2", "1");
        assertThat(again.text("EDITOR_ID")).isEqualTo("8");
        assertThat(again.text("AUTHOR_ID")).isEqualTo("7");
    }

    @ParameterizedTest
    @CsvSource({
        "SUBJECT, ' ', The field SUBJECT is not defined or empty.",
        "RESPONSIBLE_ID, 0, The field RESPONSIBLE_ID is not defined or invalid.",
        "RESPONSIBLE_ID, me, The field RESPONSIBLE_ID is not defined or invalid.",
        "TYPE_ID, '', The field TYPE_ID is not defined or invalid.",
        "TYPE_ID, -1, The field TYPE_ID is not defined or invalid.",
        "TYPE_ID, 1, The field COMMUNICATIONS is not defined or invalid.",
        "TYPE_ID, 2, The field COMMUNICATIONS is not defined or invalid.",
        "TYPE_ID, 4, The field COMMUNICATIONS is not defined or invalid.",
        "TYPE_ID, 6, The custom activity without provider is not supported in current context."
    })
    void what_an_activity_needs_must_be_there(String field, String value, String message) {
        refused(with(wish("3"), field, value), message);
    }

    @Test
    void what_is_no_single_value_is_no_subject_and_no_number() {
        refused(with(wish("3"), "SUBJECT", List.of("a")), "The field SUBJECT is not defined or empty.");
        refused(with(wish("3"), "TYPE_ID", Map.of("a", "1")), "The field TYPE_ID is not defined or invalid.");
        refused(with(wish("2"), "COMMUNICATIONS", "nobody"), "The field COMMUNICATIONS is not defined or invalid.");
        refused(
                with(wish("2"), "COMMUNICATIONS", List.of("nobody")),
                "The field COMMUNICATIONS is not defined or invalid.");
    }

    @ParameterizedTest
    @CsvSource({"3, 99", "6, 1", "3, x", "x, 1", "99, 1", "'', ''", "1234567890, 1", "3, 1234567890123456789"})
    void it_belongs_to_a_record_that_is_there(String type, String number) {
        refused(with(with(wish("3"), "OWNER_TYPE_ID", type), "OWNER_ID", number), NO_OWNER);
    }

    @Test
    void without_an_owner_it_belongs_to_whom_it_reaches_first() {
        var wish = wish("4");
        wish.keySet().removeAll(List.of("OWNER_TYPE_ID", "OWNER_ID"));
        wish.put(
                "COMMUNICATIONS",
                List.of(
                        Map.of("VALUE", "+79001234567"),
                        Map.of("ENTITY_TYPE_ID", 3, "ENTITY_ID", 99),
                        Map.of("ENTITY_TYPE_ID", 2, "ENTITY_ID", 1)));

        var activity = added(wish);

        assertThat(activity.text("OWNER_TYPE_ID")).isEqualTo("2");
        assertThat(activity.text("OWNER_ID")).isEqualTo("1");
        var deal = around.findItems.find(ItemKind.DEAL, 1).orElseThrow();
        assertThat(around.findItems.about(ItemKind.ACTIVITY, deal, 10)).containsExactly(activity);
    }

    @Test
    void something_to_do_is_due_at_its_deadline() {
        var contact = around.findItems.find(ItemKind.CONTACT, 1).orElseThrow();
        var until = Instant.parse("2026-12-01T10:00:00Z");
        var numbers = new ArrayList<Long>();

        numbers.add(around.keepActivity.todo(contact, new KeepActivity.Todo(" ", "Ask again", until, 0, Map.of()), 7));
        numbers.add(around.keepActivity.todo(contact, new KeepActivity.Todo("Call", "", until, 3, Map.of()), 7));

        assertThat(numbers)
                .extracting(number ->
                        around.findItems.find(ItemKind.ACTIVITY, number).orElseThrow())
                .extracting(todo -> List.of(
                        todo.text("SUBJECT"),
                        todo.text("DESCRIPTION"),
                        todo.text("RESPONSIBLE_ID"),
                        todo.text("DEADLINE"),
                        todo.text("PROVIDER_ID")))
                .containsExactly(
                        List.of("To do", "Ask again", "7", "2026-12-01T10:00:00+00:00", "CRM_TODO"),
                        List.of("Call", "", "3", "2026-12-01T10:00:00+00:00", "CRM_TODO"));
    }

    private ItemCard added(Map<String, Object> wish) {
        var number = around.keepActivity.add(wish, 7);
        return around.findItems.find(ItemKind.ACTIVITY, number).orElseThrow();
    }

    private void refused(Map<String, Object> wish, String message) {
        assertThatThrownBy(() -> around.keepActivity.add(wish, 7))
                .isInstanceOf(CrmException.class)
                .hasMessage(message);
        assertThat(around.items.count(ItemScope.all(ItemKind.ACTIVITY))).isZero();
    }

    private static Map<String, Object> wish(String type) {
        var wish = new LinkedHashMap<String, Object>();
        wish.put("OWNER_TYPE_ID", "3");
        wish.put("OWNER_ID", 1L);
        wish.put("SUBJECT", "Talk");
        wish.put("RESPONSIBLE_ID", "2");
        wish.put("TYPE_ID", type);
        return wish;
    }

    private static Map<String, Object> with(Map<String, Object> wish, String name, Object value) {
        wish.put(name, value);
        return wish;
    }
}
