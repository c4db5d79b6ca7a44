package org.openchannel.portal.crm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class FieldTextTest {

    @ParameterizedTest
    @CsvSource({
        "string, ' Ivan ', ' Ivan '",
        "crm_status, NEW, NEW",
        "crm_currency, EUR, EUR",
        "char, y, Y",
        "char, Yes, Y",
        "char, 1, Y",
        "char, true, Y",
        "char, on, Y",
        "char, 0, N",
        "char, nonsense, N",
        "char, ' ', ''",
        "date, 20.11.2026, 2026-11-20T00:00:00+00:00",
        "date, 31.02.soon, ''",
        "datetime, 2026-11-20T12:00:00+03:00, 2026-11-20T09:00:00+00:00",
        "datetime, 2026-11-20 12:00, 2026-11-20T12:00:00+00:00",
        "double, 12.345, 12.35",
        "double, '1,5', 0.00",
        "double, -7, -7.00",
        "integer, 12.9, 12",
        "integer, ' 5 ', 5",
        "user, somebody, 0",
        "crm_company, 1e9, 0"
    })
    void a_value_is_written_as_its_type_has_it(String type, String sent, String kept) {
        var field = new Field("F", type, false, false, "");

        assertThat(FieldText.normal(field, sent)).isEqualTo(kept);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "2026-11-20T12:00:00Z",
                "2026-11-20T15:00:00+03:00",
                "2026-11-20T12:00:00",
                " 2026-11-20T12:00 ",
                "2026-11-20 12:00:00",
                "20.11.2026 12:00:00",
                "20.11.2026 12:00"
            })
    void a_moment_is_read_in_every_usual_spelling(String text) {
        assertThat(FieldText.moment(text)).contains(Instant.parse("2026-11-20T12:00:00Z"));
    }

    @Test
    void huge_texts_are_cut() {
        var field = new Field("COMMENTS", "string", false, false, "");

        assertThat(FieldText.normal(field, "x".repeat(70_000))).hasSize(65_000);
    }
}
