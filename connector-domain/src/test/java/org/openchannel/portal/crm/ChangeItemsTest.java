package org.openchannel.portal.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;

class ChangeItemsTest {

    private final PortalWorld portal = new PortalWorld();
    private final AroundWorld around = new AroundWorld(portal);

    @Test
    void unknown_read_only_and_shapeless_fields_are_ignored() {
        var contact = added(
                ItemKind.CONTACT,
                Map.of(
                        "name",
                        "Ivan",
                        "LAST_NAME",
                        List.of("Petrov"),
                        "POST",
                        Map.of("a", "b"),
                        "PHOTO",
                        "me.png",
                        "ID",
                        77,
                        "CREATED_BY_ID",
                        77,
                        "NONSENSE",
                        "x",
                        "UF_lower",
                        "own",
                        "UF_BAD-NAME",
                        "x"));

        assertThat(contact.number()).isEqualTo(1);
        assertThat(contact.fields())
                .containsEntry("NAME", "Ivan")
                .containsEntry("ID", "1")
                .containsEntry("CREATED_BY_ID", "7")
                .containsEntry("UF_LOWER", "own")
                .doesNotContainKeys("LAST_NAME", "POST", "PHOTO", "NONSENSE", "UF_BAD-NAME");
    }

    @Test
    void own_fields_keep_their_shape_with_single_values_as_text() {
        var contact = added(
                ItemKind.CONTACT,
                Map.of(
                        "UF_CRM_FLAG",
                        true,
                        "UF_CRM_OFF",
                        false,
                        "UF_CRM_LIST",
                        List.of(1, "two", List.of(3)),
                        "UF_CRM_MAP",
                        Map.of("a", Map.of("b", 4L)),
                        "COMPANY_IDS",
                        List.of(5, 6),
                        "UF_CRM_NONE",
                        List.of(),
                        "UF_CRM_EMPTY",
                        Map.of()));

        assertThat(contact.fields())
                .containsEntry("UF_CRM_FLAG", "Y")
                .containsEntry("UF_CRM_OFF", "N")
                .containsEntry("UF_CRM_LIST", List.of("1", "two", List.of("3")))
                .containsEntry("UF_CRM_MAP", Map.of("a", Map.of("b", "4")))
                .containsEntry("COMPANY_IDS", List.of("5", "6"))
                .doesNotContainKeys("UF_CRM_NONE", "UF_CRM_EMPTY");
    }

    @Test
    void very_deep_very_long_and_very_many_own_fields_are_cut() {
        Object deep = "end";
        for (int depth = 0; depth < 20; depth++) {
            deep = List.of(deep);
        }
        var many = IntStream.range(0, 400).boxed().collect(Collectors.toMap(number -> "UF_CRM_" + number, number ->
                (Object) "x"));

        var contact =
                added(ItemKind.CONTACT, Map.of("UF_CRM_DEEP", deep, "UF_CRM_LONG", Collections.nCopies(600, "x")));
        var wide = added(ItemKind.CONTACT, many);

        assertThat(String.valueOf(contact.fields().get("UF_CRM_DEEP"))).doesNotContain("end");
        assertThat((List<?>) contact.fields().get("UF_CRM_LONG")).hasSize(500);
        assertThat(wide.fields().keySet().stream().filter(name -> name.startsWith("UF_")))
                .hasSizeLessThan(300);
    }

    @Test
    void an_emptied_field_has_no_value_any_more() {
        added(ItemKind.CONTACT, Map.of("NAME", "Ivan", "BIRTHDATE", "2000-01-02", "UF_CRM_1", "own", "POST", "Cook"));

        var changed = changed(ItemKind.CONTACT, Map.of("NAME", " ", "BIRTHDATE", "someday", "UF_CRM_1", ""));

        assertThat(changed.fields()).containsEntry("POST", "Cook").doesNotContainKeys("NAME", "BIRTHDATE", "UF_CRM_1");
    }

    @Test
    void values_with_numbers_are_changed_deleted_and_added() {
        added(
                ItemKind.CONTACT,
                Map.of(
                        "PHONE",
                        List.of("111111", Map.of("VALUE", "222222", "VALUE_TYPE", "HOME"), "333333", "444444")));

        var changed = changed(
                ItemKind.CONTACT,
                Map.of(
                        "PHONE",
                        List.of(
                                Map.of("ID", 1, "VALUE", "121212", "VALUE_TYPE", "MOBILE"),
                                Map.of("ID", "2", "VALUE_TYPE", ""),
                                Map.of("ID", "3", "DELETE", "y"),
                                Map.of("ID", "4", "VALUE", " "),
                                Map.of("ID", "99", "VALUE", "555555"),
                                Map.of("VALUE", ""),
                                Map.of("VALUE", List.of("666666")))));

        assertThat(changed.fields().get("PHONE"))
                .isEqualTo(List.of(
                        row("1", "MOBILE", "121212", "PHONE"),
                        row("2", "HOME", "222222", "PHONE"),
                        row("5", "WORK", "555555", "PHONE")));
    }

    @ParameterizedTest
    @CsvSource({"PHONE, WORK", "WEB, WORK", "IM, OTHER", "LINK, OTHER"})
    void a_value_without_a_type_has_the_usual_one(String field, String type) {
        var contact = added(ItemKind.CONTACT, Map.of(field, "123456"));

        assertThat(contact.fields().get(field)).isEqualTo(List.of(row("1", type, "123456", field)));
    }

    @Test
    void values_come_alone_in_lists_and_in_maps_as_texts_and_as_numbers() {
        for (Object sent : List.of(
                "79001234567",
                79001234567L,
                List.of("79001234567"),
                List.of(79001234567L),
                Map.of("n0", Map.of("VALUE", "79001234567")),
                Map.of("VALUE", "79001234567", "VALUE_TYPE", "MOBILE"),
                List.of(Map.of("VALUE", 79001234567L)))) {
            assertThat(added(ItemKind.CONTACT, Map.of("PHONE", sent)).values("PHONE"))
                    .as(sent.toString())
                    .containsExactly("79001234567");
        }
        assertThat(added(ItemKind.CONTACT, Map.of("PHONE", List.of(List.of("1"), true)))
                        .values("PHONE"))
                .isEmpty();
    }

    @Test
    void a_field_keeps_a_hundred_values_and_short_types() {
        var contact = added(ItemKind.CONTACT, Map.of("PHONE", Collections.nCopies(120, "123456")));
        var typed =
                added(ItemKind.CONTACT, Map.of("PHONE", List.of(Map.of("VALUE", "1", "VALUE_TYPE", "T".repeat(60)))));

        assertThat(contact.values("PHONE")).hasSize(100);
        assertThat(typed.fields().get("PHONE")).isEqualTo(List.of(row("101", "T".repeat(50), "1", "PHONE")));
    }

    @ParameterizedTest
    @CsvSource({"nonsense", "a@b@c", "a b@example.org", "@example.org"})
    void a_wrong_address_is_refused_and_nothing_is_kept(String address) {
        assertThatThrownBy(() -> added(ItemKind.CONTACT, Map.of("EMAIL", address)))
                .isInstanceOf(CrmException.class)
                .hasMessage("The field 'E-mail' contains an incorrect address");
        assertThat(around.items.count(ItemScope.all(ItemKind.CONTACT))).isZero();
    }

    @Test
    void a_value_of_more_than_250_characters_is_refused() {
        assertThatThrownBy(() -> added(ItemKind.CONTACT, Map.of("WEB", "x".repeat(251))))
                .isInstanceOf(CrmException.class)
                .hasMessageContaining("'WEB' is longer than 250");
    }

    @ParameterizedTest
    @CsvSource({
        "LEAD, TITLE, Lead #1",
        "LEAD, STATUS_ID, NEW",
        "LEAD, STATUS_SEMANTIC_ID, P",
        "LEAD, OPPORTUNITY, 0.00",
        "LEAD, IS_MANUAL_OPPORTUNITY, N",
        "LEAD, MOVED_BY_ID, 7",
        "DEAL, TITLE, Deal #1",
        "DEAL, STAGE_ID, NEW",
        "DEAL, IS_NEW, Y",
        "DEAL, CLOSED, N",
        "DEAL, CATEGORY_ID, 0",
        "DEAL, MOVED_TIME, 2026-11-20T12:00:00+00:00",
        "CONTACT, TYPE_ID, CLIENT",
        "CONTACT, EXPORT, Y",
        "CONTACT, HAS_PHONE, N",
        "CONTACT, OPENED, Y",
        "CONTACT, MOVED_BY_ID, ''",
        "COMPANY, TITLE, Company #1",
        "COMPANY, COMPANY_TYPE, CUSTOMER",
        "COMPANY, IS_MY_COMPANY, N",
        "COMPANY, ASSIGNED_BY_ID, 7",
        "COMPANY, MOVED_TIME, ''"
    })
    void new_records_say_what_is_usual(ItemKind kind, String field, String value) {
        assertThat(added(kind, Map.of()).text(field)).isEqualTo(value);
    }

    @Test
    void what_was_said_is_not_replaced_by_what_is_usual() {
        var lead = added(
                ItemKind.LEAD,
                Map.of(
                        "TITLE",
                        "Boat",
                        "STATUS_ID",
                        "JUNK",
                        "OPPORTUNITY",
                        "12.5",
                        "ASSIGNED_BY_ID",
                        3,
                        "OPENED",
                        "0"));

        assertThat(lead.fields())
                .containsEntry("TITLE", "Boat")
                .containsEntry("STATUS_SEMANTIC_ID", "F")
                .containsEntry("OPPORTUNITY", "12.50")
                .containsEntry("IS_MANUAL_OPPORTUNITY", "Y")
                .containsEntry("ASSIGNED_BY_ID", "3")
                .containsEntry("OPENED", "N");
    }

    @ParameterizedTest
    @CsvSource({"WON, S, Y, N", "LOSE, F, Y, N", "EXECUTING, P, N, N", "C5:NEW, P, N, Y"})
    void a_deal_is_closed_by_its_stage(String stage, String semantics, String closed, String isNew) {
        added(ItemKind.DEAL, Map.of());

        var deal = changed(ItemKind.DEAL, Map.of("STAGE_ID", stage));

        assertThat(deal.fields())
                .containsEntry("STAGE_SEMANTIC_ID", semantics)
                .containsEntry("CLOSED", closed)
                .containsEntry("IS_NEW", isNew);
    }

    @Test
    void only_a_new_stage_counts_as_a_move() {
        added(ItemKind.LEAD, Map.of());
        portal.clock.advance(Duration.ofHours(1));

        var renamed = changed(ItemKind.LEAD, Map.of("TITLE", "Boat"));
        portal.clock.advance(Duration.ofHours(1));
        var moved = changed(ItemKind.LEAD, Map.of("STATUS_ID", "IN_PROCESS"));

        assertThat(renamed.fields())
                .containsEntry("MOVED_TIME", "2026-11-20T12:00:00+00:00")
                .containsEntry("DATE_MODIFY", "2026-11-20T13:00:00+00:00")
                .containsEntry("MODIFY_BY_ID", "8");
        assertThat(moved.fields())
                .containsEntry("DATE_CREATE", "2026-11-20T12:00:00+00:00")
                .containsEntry("MOVED_TIME", "2026-11-20T14:00:00+00:00")
                .containsEntry("MOVED_BY_ID", "8");
    }

    @Test
    void how_somebody_is_reached_follows_from_their_addresses() {
        var contact = added(ItemKind.CONTACT, Map.of("PHONE", "112", "EMAIL", "a@b.example", "IM", "imol|x"));
        var other = added(ItemKind.CONTACT, Map.of("IM", "telegram"));

        assertThat(List.of(contact.text("HAS_PHONE"), contact.text("HAS_EMAIL"), contact.text("HAS_IMOL")))
                .containsExactly("Y", "Y", "Y");
        assertThat(List.of(other.text("HAS_PHONE"), other.text("HAS_EMAIL"), other.text("HAS_IMOL")))
                .containsExactly("N", "N", "N");
    }

    @Test
    void a_comment_keeps_who_wrote_it_when_somebody_else_changes_it() {
        var number = around.changeItems.add(ItemKind.COMMENT, Map.of("COMMENT", "Nice", "AUTHOR_ID", 3), 7);

        around.changeItems.change(ItemKind.COMMENT, number, Map.of("COMMENT", "Nicer"), 8);

        var comment = around.findItems.find(ItemKind.COMMENT, number).orElseThrow();
        assertThat(comment.text("AUTHOR_ID")).isEqualTo("3");
        assertThat(comment.text("COMMENT")).isEqualTo("Nicer");
        assertThat(comment.fields()).doesNotContainKey("DATE_MODIFY");
    }

    @ParameterizedTest
    @EnumSource(ItemKind.class)
    void what_is_not_there_is_neither_changed_nor_deleted(ItemKind kind) {
        assertThatThrownBy(() -> around.changeItems.change(kind, 9, Map.of(), 1))
                .isInstanceOf(CrmException.class)
                .hasMessageContaining("ot found");
        assertThatThrownBy(() -> around.changeItems.delete(kind, 9, 1)).isInstanceOf(CrmException.class);
    }

    @Test
    void a_deleted_record_is_gone_and_takes_no_comments() {
        added(ItemKind.DEAL, Map.of());

        around.changeItems.delete(ItemKind.DEAL, 1, 7);

        assertThat(around.findItems.find(ItemKind.DEAL, 1)).isEmpty();
        assertThatThrownBy(() -> around.writeComment.write(ItemKind.DEAL, 1, "Nice", List.of(), 1))
                .isInstanceOf(CrmException.class)
                .hasMessage("Owner was not found.");
    }

    private ItemCard added(ItemKind kind, Map<String, ?> fields) {
        var number = around.changeItems.add(kind, fields, 7);
        return around.findItems.find(kind, number).orElseThrow();
    }

    private ItemCard changed(ItemKind kind, Map<String, ?> fields) {
        around.changeItems.change(kind, 1, fields, 8);
        return around.findItems.find(kind, 1).orElseThrow();
    }

    private static Map<String, String> row(String id, String type, String value, String field) {
        return Map.of("ID", id, "VALUE_TYPE", type, "VALUE", value, "TYPE_ID", field);
    }
}
