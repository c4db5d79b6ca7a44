package org.openchannel.portal.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;

class FindItemsTest {

    private final AroundWorld around = new AroundWorld(new PortalWorld());

    @ParameterizedTest
    @CsvSource({
        "ID, 2, 2",
        "=ID, 2, 2",
        ">ID, 2, '3,4'",
        ">=ID, 2, '2,3,4'",
        "<ID, 2, 1",
        "<=ID, 2, '1,2'",
        "!ID, 2, '1,3,4'",
        ">ID, -1, '1,2,3,4'",
        ">=ID, 0, '1,2,3,4'",
        "ID, two, ''",
        "%ID, 3, 3",
        "ID, 999999999999999999, ''",
        "TITLE, boat, 1",
        "!=%TITLE, bo%, '2,3,4'",
        "!TITLE, boat, '2,3,4'",
        ">=OPPORTUNITY, 20, '2,3'",
        "COMPANY_ID, '', '1,2,4'",
        "!COMPANY_ID, '', 3",
        "STAGE_SEMANTIC_ID, S, 4",
        "UF_CRM_1, own, 3",
        "UF_CRM_1, '', '1,2,4'",
        "NONSENSE, x, '1,2,3,4'",
        "PHONE, 112, '1,2,3,4'"
    })
    void a_filter_finds_what_meets_it_and_ignores_fields_nobody_knows(String key, String value, String expected) {
        deals();

        assertThat(found(new ItemQuery(ItemKind.DEAL, List.of(Condition.of(key, List.of(value))), Map.of(), 0)))
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(",", -1));
    }

    @Test
    void long_lists_are_sifted_in_any_order() {
        for (int number = 1; number <= 1_203; number++) {
            around.changeItems.add(ItemKind.DEAL, Map.of("TITLE", "Deal " + number % 2, "OPPORTUNITY", number), 1);
        }
        var even = List.of(Condition.of("TITLE", List.of("Deal 0")));

        var last = around.findItems.page(new ItemQuery(ItemKind.DEAL, even, Map.of("OPPORTUNITY", "DESC"), 600));
        var first = around.findItems.page(new ItemQuery(ItemKind.DEAL, even, Map.of("OPPORTUNITY", "DESC"), 0));

        assertThat(last.total()).isEqualTo(601);
        assertThat(last.items()).extracting(ItemCard::number).containsExactly(2L);
        assertThat(first.items())
                .hasSize(ItemQuery.PAGE)
                .first()
                .extracting(ItemCard::number)
                .isEqualTo(1_202L);
        assertThat(around.findItems.search(ItemKind.DEAL, "deal 1", 600).items())
                .extracting(ItemCard::number)
                .containsExactly(3L, 1L);
    }

    @Test
    void all_conditions_must_be_met() {
        deals();

        assertThat(found(query(
                        ItemKind.DEAL,
                        Condition.of(">ID", List.of("1")),
                        Condition.of("<ID", List.of("4")),
                        Condition.of("<OPPORTUNITY", List.of("25")))))
                .containsExactly("2");
        assertThat(found(query(ItemKind.DEAL, Condition.of("@ID", List.of("1", "4", "9")))))
                .containsExactly("1", "4");
    }

    @ParameterizedTest
    @CsvSource({
        "PHONE, 8 900 123 45 67, 1",
        "=PHONE, +79001234567, 1",
        "!PHONE, +79001234567, 2",
        "%PHONE, 900, 1",
        "EMAIL, ANNA@example.org, 2",
        "EMAIL, nobody@example.org, ''",
        "IM, imol|acme, 2",
        "WEB, https://anna.example, 2",
        "ENTITY_ID, 5, '1,2'"
    })
    void people_are_found_by_their_addresses(String key, String value, String expected) {
        people();

        assertThat(found(query(ItemKind.CONTACT, Condition.of(key, List.of(value)))))
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(",", -1));
    }

    @Test
    void any_of_two_addresses_finds_both_people() {
        people();

        assertThat(found(query(ItemKind.CONTACT, Condition.of("PHONE", List.of("+79001234567", "112233")))))
                .containsExactly("1", "2");
        assertThat(found(query(
                        ItemKind.CONTACT,
                        Condition.of("PHONE", List.of("112233")),
                        Condition.of("EMAIL", List.of("anna@example.org")))))
                .containsExactly("2");
        assertThat(found(query(
                        ItemKind.CONTACT,
                        Condition.of("PHONE", List.of("+79001234567")),
                        Condition.of("EMAIL", List.of("anna@example.org")))))
                .isEmpty();
    }

    @Test
    void what_belongs_to_a_record_is_found_by_its_owner() {
        people();
        around.writeComment.write(ItemKind.CONTACT, 1, "Nice", List.of(), 1);
        around.writeComment.write(ItemKind.CONTACT, 2, "Nicer", List.of(), 1);

        assertThat(found(query(ItemKind.COMMENT, is("ENTITY_TYPE", "contact"), is("ENTITY_ID", "2"))))
                .containsExactly("2");
        assertThat(found(query(ItemKind.COMMENT, is("ENTITY_TYPE", "deal"), is("ENTITY_ID", "2"))))
                .isEmpty();
        assertThat(found(query(ItemKind.COMMENT, is("ENTITY_TYPE", "nonsense"), is("ENTITY_ID", "2"))))
                .isEmpty();
        assertThat(found(query(ItemKind.COMMENT, is("ENTITY_ID", "1")))).containsExactly("1");
        assertThat(found(query(ItemKind.COMMENT, Condition.of("ENTITY_ID", List.of("1", "2")))))
                .containsExactly("1", "2");
        assertThat(found(query(ItemKind.COMMENT, is("ENTITY_TYPE", "contact"), is("!ENTITY_ID", "1"))))
                .containsExactly("2");
    }

    @Test
    void a_contact_has_no_owner_to_be_found_by() {
        people();

        assertThat(found(query(ItemKind.CONTACT, is("OWNER_TYPE_ID", "3"), is("OWNER_ID", "1"))))
                .containsExactly("1", "2");
    }

    @Test
    void the_first_named_field_orders_most_and_numbers_decide_what_is_left() {
        deals();
        var byStage = new LinkedHashMap<String, String>();
        byStage.put("STAGE_ID", "ASC");
        byStage.put("opportunity", "desc");

        assertThat(found(ordered(byStage))).containsExactly("3", "2", "1", "4");
        assertThat(found(ordered(Map.of("TITLE", "DESC")))).containsExactly("4", "2", "3", "1");
        assertThat(found(ordered(Map.of("STAGE_SEMANTIC_ID", "ASC")))).containsExactly("1", "2", "3", "4");
        assertThat(found(ordered(Map.of("NONSENSE", "DESC")))).containsExactly("1", "2", "3", "4");
        assertThat(found(ordered(Map.of("ID", "DESC")))).containsExactly("4", "3", "2", "1");
        assertThat(found(ordered(Map.of("ID", "ASC")))).containsExactly("1", "2", "3", "4");
    }

    @ParameterizedTest
    @CsvSource({"ID, 0, 50, 1", "ID, 50, 10, 51", "ID, 99, 0, 0", "ID, -5, 50, 1"})
    void pages_have_fifty_items_and_know_how_many_there_are(String order, long start, int size, long first) {
        IntStream.rangeClosed(1, 60).forEach(number -> deal("Boat", number));
        var byNumber = new ItemQuery(ItemKind.DEAL, List.of(), Map.of(order, "ASC"), start);
        var filtered = new ItemQuery(ItemKind.DEAL, List.of(is("TITLE", "Boat")), Map.of(), start);

        for (var page : List.of(around.findItems.page(byNumber), around.findItems.page(filtered))) {
            assertThat(page.total()).isEqualTo(60);
            assertThat(page.items()).hasSize(size);
            assertThat(page.items().stream()
                            .mapToLong(ItemCard::number)
                            .findFirst()
                            .orElse(0))
                    .isEqualTo(first);
        }
    }

    @ParameterizedTest
    @CsvSource({"'', '2,1'", "' ', '2,1'", "PETR, 1", "anna@, 2", "(900) 123, 1", "12, ''", "nobody, ''"})
    void people_are_searched_for_by_name_address_and_digits_newest_first(String text, String expected) {
        people();

        assertThat(around.findItems.search(ItemKind.CONTACT, text, 0).items())
                .extracting(card -> String.valueOf(card.number()))
                .containsExactly(expected.isEmpty() ? new String[0] : expected.split(",", -1));
    }

    @Test
    void a_search_goes_on_where_it_is_told_to() {
        IntStream.rangeClosed(1, 60).forEach(number -> deal("Boat", number));

        assertThat(around.findItems.search(ItemKind.DEAL, "boat", 50).items()).hasSize(10);
        assertThat(around.findItems.search(ItemKind.DEAL, "boat", 1000).items()).isEmpty();
        assertThat(around.findItems.search(ItemKind.DEAL, "boat", 0).total()).isEqualTo(60);
    }

    private void deals() {
        deal("Boat", 10);
        deal("Ship", 20);
        around.changeItems.add(
                ItemKind.DEAL, Map.of("TITLE", "Car", "OPPORTUNITY", 30, "COMPANY_ID", 5, "UF_CRM_1", "own"), 1);
        around.changeItems.add(ItemKind.DEAL, Map.of("TITLE", "Train", "STAGE_ID", "WON"), 1);
    }

    private void deal(String title, int money) {
        around.changeItems.add(ItemKind.DEAL, Map.of("TITLE", title, "OPPORTUNITY", money), 1);
    }

    private void people() {
        around.changeItems.add(
                ItemKind.CONTACT, Map.of("NAME", "Ivan", "LAST_NAME", "Petrov", "PHONE", "+7 (900) 123-45-67"), 1);
        around.changeItems.add(
                ItemKind.CONTACT,
                Map.of(
                        "NAME",
                        "Anna",
                        "PHONE",
                        "112233",
                        "EMAIL",
                        "Anna@example.org",
                        "IM",
                        "imol|acme",
                        "WEB",
                        "https://anna.example"),
                1);
    }

    private List<String> found(ItemQuery query) {
        return around.findItems.page(query).items().stream()
                .map(card -> card.text("ID"))
                .toList();
    }

    private static Condition is(String key, String value) {
        return Condition.of(key, List.of(value));
    }

    private static ItemQuery query(ItemKind kind, Condition... conditions) {
        return new ItemQuery(kind, List.of(conditions), Map.of(), 0);
    }

    private static ItemQuery ordered(Map<String, String> order) {
        return new ItemQuery(ItemKind.DEAL, List.of(), order, 0);
    }
}
