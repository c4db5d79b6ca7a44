package org.openchannel.portal.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.openchannel.portal.crm.Condition.Operator;

class ConditionTest {

    private static final Field TITLE = new Field("TITLE", "string", false, false, "");
    private static final Field MONEY = new Field("OPPORTUNITY", "double", false, false, "");
    private static final Field MOMENT = new Field("DATE_CREATE", "datetime", true, false, "");
    private static final Field FLAG = new Field("OPENED", "char", false, false, "");
    private static final Field PHONE = new Field("PHONE", "crm_multifield", false, true, "");

    @ParameterizedTest
    @CsvSource({
        "TITLE, EQUAL, TITLE",
        "=TITLE, EQUAL, TITLE",
        "@title, EQUAL, TITLE",
        "!TITLE, OTHER, TITLE",
        "!=TITLE, OTHER, TITLE",
        "!@TITLE, OTHER, TITLE",
        "<>TITLE, OTHER, TITLE",
        ">Title, ABOVE, TITLE",
        ">=TITLE, FROM, TITLE",
        "<TITLE, BELOW, TITLE",
        "<=TITLE, UP_TO, TITLE",
        "%TITLE, CONTAINS, TITLE",
        "?TITLE, CONTAINS, TITLE",
        "!%TITLE, LACKS, TITLE",
        "=%TITLE, LIKE, TITLE",
        "%=UF_CRM_1, LIKE, UF_CRM_1"
    })
    void what_stands_before_a_name_says_how_to_compare(String key, Operator operator, String field) {
        var condition = Condition.of(key, List.of("x"));

        assertThat(condition).isEqualTo(new Condition(operator, field, List.of("x")));
    }

    @ParameterizedTest
    @CsvSource({
        "=, alpha, Alpha, true",
        "=, alp, Alpha, false",
        "!, alpha, ALPHA, false",
        "!, beta, Alpha, true",
        "%, LPH, Alpha, true",
        "%, %lph%, Alpha, true",
        "%, x, Alpha, false",
        "!%, lph, Alpha, false",
        "!%, x, Alpha, true",
        "=%, al%, Alpha, true",
        "=%, %PH%, Alpha, true",
        "=%, lp%, Alpha, false",
        "=%, a.pha, Alpha, false",
        ">, aaa, Alpha, true",
        ">, beta, Alpha, false",
        "<=, ALPHA, Alpha, true",
        "<, beta, Alpha, true"
    })
    void texts_are_compared_whatever_their_case(String operator, String wanted, String stored, boolean expected) {
        assertThat(met(TITLE, operator, wanted, stored)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "=, 100, 100.00, true",
        "=, 99.999, 100.00, false",
        "!, 100, 100.00, false",
        ">, 99, 100.00, true",
        ">, 100, 100.00, false",
        ">=, 100, 100.00, true",
        ">=, 101, 100.00, false",
        "<, 1000, 100.00, true",
        "<, 100, 100.00, false",
        "<=, 100, 100.00, true",
        "<=, 99, 100.00, false",
        "<, -1, -5.00, true"
    })
    void numbers_are_compared_by_size(String operator, String wanted, String stored, boolean expected) {
        assertThat(met(MONEY, operator, wanted, stored)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        ">, 2026-11-20, true",
        "<, 2026-11-20, false",
        ">=, 2026-11-20T15:00:00+03:00, true",
        ">, 2026-11-20T15:00:00+03:00, false",
        "<=, 20.11.2026 12:00, true",
        "<, 20.11.2026 12:00:00, false",
        "=, 2026-11-20 12:00, true",
        "!, 2026-11-20T12:00:00, false"
    })
    void moments_are_compared_in_whatever_spelling_they_come(String operator, String wanted, boolean expected) {
        assertThat(met(MOMENT, operator, wanted, "2026-11-20T12:00:00+00:00")).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({"1, Y, true", "true, Y, true", "y, Y, true", "0, Y, false", "no, N, true", "Y, N, false"})
    void flags_are_asked_for_in_many_words(String wanted, String stored, boolean expected) {
        assertThat(met(FLAG, "=", wanted, stored)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource({
        "=, '', true",
        "=, 0, true",
        "=, 5.00, false",
        "!, '', false",
        "!, 0, false",
        "!, 5.00, true",
        ">, '', true",
        "%, 5.00, true"
    })
    void nothing_asked_for_means_no_value_and_bounds_without_a_value_hold_for_all(
            String operator, String stored, boolean expected) {
        assertThat(met(MONEY, operator, "", stored)).isEqualTo(expected);
    }

    @Test
    void any_of_several_values_will_do() {
        var either = Condition.of("@STATUS_ID", List.of("NEW", "", "JUNK"));
        var neither = Condition.of("!@STATUS_ID", List.of("NEW", "JUNK"));

        assertThat(either.values()).containsExactly("NEW", "JUNK");
        assertThat(either.isMet(TITLE, List.of("JUNK"))).isTrue();
        assertThat(either.isMet(TITLE, List.of("PROCESSED"))).isFalse();
        assertThat(neither.isMet(TITLE, List.of("JUNK"))).isFalse();
        assertThat(neither.isMet(TITLE, List.of("PROCESSED"))).isTrue();
    }

    @Test
    void one_of_several_telephones_in_any_spelling_is_enough() {
        var stored = List.of("112", "8 (900) 123-45-67");

        assertThat(met(PHONE, "=", "+79001234567", stored)).isTrue();
        assertThat(met(PHONE, "!", "+79001234567", stored)).isFalse();
        assertThat(met(PHONE, "=", "113", stored)).isFalse();
        assertThat(met(PHONE, "%", "(900)", stored)).isTrue();
    }

    @Test
    void what_is_empty_lies_on_neither_side_of_a_bound() {
        assertThat(met(MONEY, "<", "5", "")).isFalse();
        assertThat(met(MONEY, ">=", "-5", "")).isFalse();
        assertThat(met(MOMENT, "<=", "2026-11-20", "")).isFalse();
    }

    @Test
    void a_pattern_of_too_many_pieces_is_not_tried() {
        var pattern = "a%".repeat(10);

        assertThat(met(TITLE, "=%", pattern, "a".repeat(10))).isFalse();
        assertThat(met(TITLE, "=%", "a%".repeat(9), "a".repeat(9))).isTrue();
    }

    private static boolean met(Field field, String operator, String wanted, String stored) {
        return met(field, operator, wanted, Arrays.asList(stored));
    }

    private static boolean met(Field field, String operator, String wanted, List<String> stored) {
        return Condition.of(operator + field.name(), List.of(wanted)).isMet(field, stored);
    }
}
