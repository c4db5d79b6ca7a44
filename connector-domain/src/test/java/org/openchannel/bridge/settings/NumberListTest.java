package org.openchannel.bridge.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people paste as a list of telephone numbers. */
class NumberListTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+7 900 000-00-01, +55 11 91234-5678",
                "+79000000001;+5511912345678;+79000000001",
                "+7 (900) 000-00-01\r\n\r\n+55 (11) 91234-5678\n",
                "+7 900 000 00 01 +55 11 91234 5678",
                "89000000001\t+5511912345678",
                "8-900-000-00-01 +5511912345678",
                "\"+7 900 000-00-01\",\"+5511912345678\""
            })
    void any_separators_do(String text) {
        var list = NumberList.read(text, "RU");

        assertThat(list.numbers()).containsExactly("+79000000001", "+5511912345678");
        assertThat(list.others()).isEmpty();
    }

    @Test
    void what_is_no_number_is_told_as_it_was_written() {
        var list = NumberList.read("8 800\nName,+79000000001\n+7 12\n" + "x".repeat(99), "RU");

        assertThat(list.numbers()).containsExactly("+79000000001");
        assertThat(list.others()).containsExactly("8 800", "Name", "+7 12", "x".repeat(99));
    }

    @Test
    void one_wrong_number_of_many_in_a_line_costs_only_itself() {
        var many = IntStream.range(0, 5000)
                .mapToObj(number -> number == 77 ? "8900000x" : Long.toString(89_000_000_000L + number))
                .collect(Collectors.joining(" "));

        var list = NumberList.read(many, "RU");

        assertThat(list.numbers()).hasSize(4999);
        assertThat(list.others()).containsExactly("8900000x");
    }

    @Test
    void a_wrong_number_between_good_ones_stays_as_it_was_written() {
        var list = NumberList.read("+7 900 000 00 01 +7 900 12 +7 900 000-00-02", "RU");

        assertThat(list.numbers()).containsExactly("+79000000001", "+79000000002");
        assertThat(list.others()).containsExactly("+7 900 12");
    }

    @Test
    void a_number_that_is_one_only_within_a_town_is_none() {
        assertThat(NumberList.read("253-0000", "US").others()).containsExactly("253-0000");
    }

    @Test
    void who_is_nowhere_at_home_writes_the_country_too() {
        assertThat(NumberList.read("89000000001", null).others()).containsExactly("89000000001");
        assertThat(NumberList.read("", null).numbers()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"ru, RU", "kz, KZ", "BR, BR", "en, ", "la, ", "ua, UA", "by, BY"})
    void a_language_tells_where_people_are_where_it_does(String language, String region) {
        assertThat(Phones.regionOf(language).orElse(null)).isEqualTo(region);
    }

    @Test
    void numbers_have_a_home_and_a_face() {
        assertThat(Phones.region("+79001234567")).contains("RU");
        assertThat(Phones.region(null)).isEmpty();
        assertThat(Phones.region("nobody")).isEmpty();
        assertThat(Phones.pretty("+79001234567")).isEqualTo("+7 900 123-45-67");
        assertThat(Phones.pretty("nobody")).isEqualTo("nobody");
    }

    @Test
    void a_flood_of_spaces_is_read_at_once() {
        var list = NumberList.read("a" + " ".repeat(2_000_000) + "b +79000000001" + " ".repeat(19_000) + "x", "RU");

        assertThat(list.numbers()).containsExactly("+79000000001");
        assertThat(list.others()).containsExactly("a b", "x");
    }

    @Test
    void what_only_one_country_could_dial_is_no_number_of_a_messenger() {
        assertThat(NumberList.read("+49123456789012345", null).numbers()).isEmpty();
    }
}
