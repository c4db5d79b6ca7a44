package org.openchannel.portal.crm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;

/** Dictionaries, fields and logs, all on slips. */
class SlipsTest {

    private final AroundWorld around = new AroundWorld(new PortalWorld());
    private final KeepDictionary dictionary = around.keepDictionary;
    private final KeepUserFields fields = around.keepUserFields;

    @Test
    void an_added_word_stands_where_its_place_is() {
        var id = dictionary.add(word("SOURCE", "ACME", "A".repeat(300), 15, ""));

        assertThat(sources()).startsWith("CALL", "ACME", "EMAIL");
        assertThat(dictionary.find(id).orElseThrow().name()).hasSize(255);
        assertThat(dictionary.find(id).orElseThrow().colour()).isEmpty();
        dictionary.change(id, new DictionaryWord.Change("Acme", 1, "#fff"));
        assertThat(sources()).startsWith("ACME", "CALL");
        assertThat(dictionary.find(id).orElseThrow().colour()).isEqualTo("#fff");
        dictionary.delete(id, false);
        assertThat(sources()).doesNotContain("ACME");
    }

    @Test
    void a_usual_word_may_be_called_otherwise_and_stays() {
        var usual = dictionary.all().stream()
                .filter(word -> word.statusId().equals("WON"))
                .findFirst()
                .orElseThrow();
        assertThat(usual.semantics()).isEqualTo("S");
        assertThat(usual.isStage()).isTrue();

        dictionary.change(usual.id(), new DictionaryWord.Change("Hooray", null, null));
        dictionary.change(usual.id(), new DictionaryWord.Change(null, 61, null));

        assertThat(dictionary.find(usual.id()).orElseThrow())
                .isEqualTo(
                        new DictionaryWord(usual.id(), "DEAL_STAGE", "WON", "Hooray", 61, "S", usual.colour(), true));
        complained("CRM System Status can be deleted only", () -> dictionary.delete(usual.id(), false));
        complained("Error on deleting status.", () -> dictionary.delete(usual.id(), true));
        complained("Status is not found.", () -> dictionary.delete(9999, true));
        complained("Status is not found.", () -> dictionary.change(9999, new DictionaryWord.Change("a", null, null)));
    }

    @ParameterizedTest
    @CsvSource({
        "'', A, N, 10, The field ENTITY_ID is required.",
        "SOURCE, ' ', N, 10, The field STATUS_ID is required.",
        "SOURCE, A, ' ', 10, The required field",
        "DEAL_STAGE, A B, N, 10, The field STATUS_ID is invalid.",
        "STATUS, A_VERY_VERY_LONG_STAGE_OF_LEADS, N, 10, The field STATUS_ID is invalid.",
        "NOTHING, A, N, 10, Specified entity type is not supported.",
        "SOURCE, CALL, N, 10, The specified status ID already exists.",
        "DEAL_STAGE, A, N, 500, An intermediate stage"
    })
    void words_without_sense_are_refused(String entity, String status, String name, int sort, String complaint) {
        complained(complaint, () -> dictionary.add(word(entity, status, name, sort, "")));
    }

    @Test
    void a_stage_of_failure_may_come_last() {
        var id = dictionary.add(word("DEAL_STAGE", "LOST", "Lost", 500, "F"));

        assertThat(dictionary.find(id).orElseThrow().semantics()).isEqualTo("F");
    }

    @Test
    void choices_of_a_field_are_changed_by_their_numbers() {
        var id = fields.add(
                ItemKind.LEAD,
                Map.of(
                        "FIELD_NAME",
                        "kind",
                        "USER_TYPE_ID",
                        "enumeration",
                        "LIST",
                        List.of(
                                Map.of("VALUE", "One", "DEF", "Y"),
                                Map.of("value", "Two"),
                                Map.of("VALUE", " "),
                                "x")));
        assertThat(choices(id)).containsExactly("One", "Two");

        var first = String.valueOf(id * 1000 + 1);
        fields.change(
                ItemKind.LEAD,
                id,
                Map.of(
                        "LIST",
                        Map.of(
                                "0", Map.of("ID", first, "VALUE", "First"),
                                "1", Map.of("ID", String.valueOf(id * 1000 + 2), "DEL", "Y"))));
        fields.change(ItemKind.LEAD, id, Map.of("LIST", List.of(Map.of("VALUE", "Three")), "USER_TYPE_ID", "string"));
        fields.change(ItemKind.LEAD, id, Map.of("LIST", "nothing", "MULTIPLE", "Y", "SHOW_FILTER", true));

        assertThat(choices(id)).containsExactly("First", "Three");
        var field = fields.find(ItemKind.LEAD, id).orElseThrow();
        assertThat(field.type()).isEqualTo("enumeration");
        assertThat(field.name()).isEqualTo("UF_CRM_KIND");
        assertThat(field.isYes("MULTIPLE")).isFalse();
        assertThat(field.isYes("SHOW_FILTER")).isTrue();
        assertThat(fields.find(ItemKind.DEAL, id)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"note, UF_CRM_NOTE", "UF_note, UF_CRM_NOTE", "uf_crm_note, UF_CRM_NOTE"})
    void names_of_fields_begin_alike(String sent, String name) {
        fields.add(ItemKind.DEAL, Map.of("FIELD_NAME", sent, "USER_TYPE_ID", "string"));

        assertThat(fields.of(ItemKind.DEAL)).extracting(UserField::name).containsExactly(name);
        complained(
                "already exists",
                () -> fields.add(ItemKind.DEAL, Map.of("FIELD_NAME", sent, "USER_TYPE_ID", "string")));
    }

    @ParameterizedTest
    @CsvSource({
        "'', string, The 'FIELD_NAME' field is not found.",
        "a, '', The 'USER_TYPE_ID' field is not found.",
        "a-b, string, invalid characters",
        "a, thing, The user field type is incorrect.",
        "abcdefghijklmnopqrstuvwxyzabcdefghijklmnopqrstuvwxyz, string, too long"
    })
    void fields_without_sense_are_refused(String name, String type, String complaint) {
        complained(complaint, () -> fields.add(ItemKind.DEAL, Map.of("FIELD_NAME", name, "USER_TYPE_ID", type)));
        complained("is not found.", () -> fields.delete(ItemKind.DEAL, 9));
        complained("is not found.", () -> fields.change(ItemKind.DEAL, 9, Map.of()));
    }

    @Test
    void lines_belong_to_records() {
        around.changeItems.add(ItemKind.DEAL, Map.of("TITLE", "Boat"), 1);
        var wish = new KeepLog.Wish("Title", "Text", "info", 7, 2);
        var line = around.keepLog.write(ItemKind.DEAL, 1, wish);

        assertThat(around.keepLog.of(ItemKind.DEAL, 1)).containsExactly(line);
        assertThat(around.keepLog.of(ItemKind.LEAD, 1)).isEmpty();
        assertThat(around.keepLog.find(line.id())).contains(line);
        assertThat(line.applicationId()).isEqualTo(7);
        var field = fields.add(ItemKind.DEAL, Map.of("FIELD_NAME", "a", "USER_TYPE_ID", "string"));
        assertThat(around.keepLog.find(field)).isEmpty();
        around.keepLog.delete(field);
        around.keepLog.delete(line.id());
        assertThat(around.keepLog.find(line.id())).isEmpty();
        assertThat(fields.find(ItemKind.DEAL, field)).isPresent();
        complained("Owner was not found.", () -> around.keepLog.write(ItemKind.DEAL, 9, wish));
    }

    @Test
    void groups_of_conditions_are_met_by_any_or_by_all() {
        var lead = new ItemCard(ItemKind.LEAD, 1, Map.of("TITLE", "Alpha", "NAME", "Ivan"));
        var alpha = Condition.of("TITLE", List.of("Alpha"));
        var anna = Condition.of("NAME", List.of("Anna"));
        var either = new ConditionGroup(true, List.of(alpha, anna), List.of());
        var both = new ConditionGroup(false, List.of(alpha, anna), List.of());

        assertThat(either.isMetBy(lead)).isTrue();
        assertThat(both.isMetBy(lead)).isFalse();
        assertThat(new ConditionGroup(true, List.of(anna), List.of(both)).isMetBy(lead))
                .isFalse();
        assertThat(new ConditionGroup(false, List.of(alpha), List.of(either)).isMetBy(lead))
                .isTrue();
    }

    private List<String> sources() {
        return dictionary.all().stream()
                .filter(word -> word.entityId().equals("SOURCE"))
                .map(DictionaryWord::statusId)
                .toList();
    }

    private List<String> choices(long id) {
        return ((List<?>) fields.find(ItemKind.LEAD, id).orElseThrow().written().getOrDefault("LIST", List.of()))
                .stream()
                        .map(row -> String.valueOf(((Map<?, ?>) row).get("VALUE")))
                        .toList();
    }

    private static DictionaryWord word(String entity, String status, String name, int sort, String semantics) {
        return new DictionaryWord(0, entity, status, name, sort, semantics, "", false);
    }

    private static void complained(String complaint, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(CrmException.class).hasMessageContaining(complaint);
    }
}
