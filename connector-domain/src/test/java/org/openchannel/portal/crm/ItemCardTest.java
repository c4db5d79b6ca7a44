package org.openchannel.portal.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ItemCardTest {

    @Test
    void an_item_is_called_by_its_title_else_its_subject_else_its_name_else_its_number() {
        assertThat(card(ItemKind.LEAD, Map.of("TITLE", "Boat", "NAME", "Ivan")).title())
                .isEqualTo("Boat");
        assertThat(card(ItemKind.ACTIVITY, Map.of("SUBJECT", "Call")).title()).isEqualTo("Call");
        assertThat(card(ItemKind.CONTACT, Map.of("NAME", "Ivan", "SECOND_NAME", "I.", "LAST_NAME", "Petrov"))
                        .title())
                .isEqualTo("Ivan I. Petrov");
        assertThat(card(ItemKind.CONTACT, Map.of("LAST_NAME", "Petrov")).title())
                .isEqualTo("Petrov");
        assertThat(card(ItemKind.LEAD, Map.of("TITLE", " ", "NAME", "Ivan")).title())
                .isEqualTo("Ivan");
        assertThat(card(ItemKind.CONTACT, Map.of()).title()).isEqualTo("Contact #4");
    }

    @Test
    void values_are_read_however_they_are_kept() {
        var card = card(
                ItemKind.CONTACT,
                Map.of(
                        "NAME",
                        "Ivan",
                        "PHONE",
                        List.of(Map.of("ID", "1", "VALUE", "112"), Map.of("ID", "2", "VALUE", "113")),
                        "COMPANY_IDS",
                        List.of("5", "6"),
                        "UF_CRM_1",
                        Map.of("a", "b")));

        assertThat(card.values("NAME")).containsExactly("Ivan");
        assertThat(card.values("PHONE")).containsExactly("112", "113");
        assertThat(card.values("COMPANY_IDS")).containsExactly("5", "6");
        assertThat(card.values("UF_CRM_1")).isEmpty();
        assertThat(card.values("EMAIL")).isEmpty();
        assertThat(card.text("NAME")).isEqualTo("Ivan");
        assertThat(card.text("PHONE")).isEmpty();
        assertThat(card.text("LAST_NAME")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "+7 (900) 123-45-67, 79001234567",
        "8 900 123 45 67, 79001234567",
        "'112', 112",
        "' Secretary ', Secretary",
        "+1 (555) 010-0000, 15550100000"
    })
    void all_spellings_of_a_telephone_are_one(String spelling, String same) {
        assertThat(Words.same("PHONE", spelling)).isEqualTo(same);
    }

    @Test
    void an_item_is_not_found_by_words_nobody_can_keep() {
        var fields = Map.<String, Object>of("IM", List.of(Map.of("VALUE", "x".repeat(400)), Map.of("VALUE", "Imol|a")));

        assertThat(Words.of(ItemKind.CONTACT, fields)).containsExactly("IM:imol|a");
        assertThat(Words.of(ItemKind.DEAL, Map.of("CONTACT_ID", "5"))).containsExactly("CONTACT:5");
        assertThat(Words.of(ItemKind.COMMENT, Map.of("ENTITY_TYPE", "lead", "ENTITY_ID", "5")))
                .containsExactly("OWNER:1:5");
        assertThat(Words.of(ItemKind.COMMENT, Map.of("ENTITY_TYPE", "order", "ENTITY_ID", "5")))
                .isEmpty();
    }

    private static ItemCard card(ItemKind kind, Map<String, Object> fields) {
        return new ItemCard(kind, 4, fields);
    }
}
