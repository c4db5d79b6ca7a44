package org.openchannel.simulator.telephone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "+79162003040",
                "+7 916 200-30-40",
                "7 (916) 200.30.40",
                "8 916 200-30-40",
                "0079162003040",
                "+7\u00a0916\u00a0200-30-40"
            })
    void is_read_as_people_type_it(String typed) {
        assertThat(PhoneNumber.read(typed)).contains(new PhoneNumber("+79162003040"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "+", "12345", "+0 916 200 30 40", "+7916200304012345", "Maria", "+7916a003040"})
    void is_not_read_out_of_anything_else(String typed) {
        assertThat(PhoneNumber.read(typed)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "+79162003040, +7 916 200-30-40",
        "+5511912345678, +55 11 91234-5678",
        "+551132345678, +55 11 3234-5678",
        "+4915112345678, +491 511 234 5678"
    })
    void is_shown_in_groups(String value, String pretty) {
        assertThat(new PhoneNumber(value).pretty()).isEqualTo(pretty);
    }

    @Test
    void keeps_every_digit_when_shown() {
        assertThat(new PhoneNumber("+1234567").pretty().replaceAll("[^+0-9]", ""))
                .isEqualTo("+1234567");
    }
}
