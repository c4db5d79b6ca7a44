package org.openchannel.bridge.watch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MaskTest {

    @ParameterizedTest
    @CsvSource(textBlock = """
            No chat 79991234567 here,           No chat •••67 here
            Nobody at +7 900 123-45-67 answers, Nobody at +•••67 answers
            Refused after 429 in 12 s,          Refused after 429 in 12 s
            The portal refused: BAD (Maria said), The portal refused: BAD (•••)
            Illegal https://b24/show/?token=abc&id=7 there, Illegal ••• there
            """)
    void phones_and_addresses_do_not_stand_in_reasons(String reason, String masked) {
        assertThat(Mask.inside(reason)).isEqualTo(masked);
    }
}
