package org.openchannel.bridge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class OperatorTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "[b]bold[/b] | *bold*",
                "[B]bold[/B] | *bold*",
                "[b] padded [/b]x | ' *padded* x'",
                "[i]it[/i] and [s]gone[/s] | _it_ and ~gone~",
                "[b]a [i]b[/i][/b] | *a _b_*",
                "[u]under[/u] [color=#ff0000]red[/color] | under red",
                "[url=https://x.example]here[/url] | here (https://x.example)",
                "[url=https://x.example]https://x.example[/url] | https://x.example",
                "[url]https://x.example/a_b_c[/url] | https://x.example/a_b_c",
                "[user=7]Olga[/user], [call=+100]call[/call], [send=1]one[/send] | Olga, call, one",
                "[code]a [b]x[/b][/code] | '```a [b]x[/b]```'",
                "[b]unbalanced | [b]unbalanced",
                "unbalanced[/b] | unbalanced[/b]",
                "[b]a [i]crossed[/b] b[/i] | '*a [i]crossed* b[/i]'",
                "[nonsense]x[/nonsense] | [nonsense]x[/nonsense]",
                "[icon=https://x.example/i.png]smile | smile",
                "array[0] = b[1] | array[0] = b[1]",
                "[b][/b] | ''",
            })
    void tags_become_marks(String tagged, String marked) {
        assertThat(OperatorText.toMarks(tagged)).isEqualTo(marked);
    }

    @Test
    void the_operators_name_stands_on_its_own_line() {
        assertThat(OperatorText.toMarks("[b]Светлана Иванова:[/b] [br]Добрый день!"))
                .isEqualTo("*Светлана Иванова:*\nДобрый день!");
    }

    @Test
    void marks_don_t_span_lines() {
        assertThat(OperatorText.toMarks("[b]one[br]two\n\n three [/b]")).isEqualTo("*one*\n*two*\n\n *three* ");
    }

    @Test
    void quotes_stay_quotes() {
        assertThat(OperatorText.toMarks(">>said\nanswer")).isEqualTo("> said\nanswer");
    }

    @Test
    void text_without_tags_stays_as_it_is() {
        var random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            var text = Made.text(random, "abc *_~`>.:/-яЖ😀é\t\n");

            assertThat(OperatorText.toMarks(text.replace(">>", "> "))).isEqualTo(text.replace(">>", "> "));
        }
    }

    @Test
    void nothing_breaks_it() {
        var random = new Random(43);
        for (int round = 0; round < 5_000; round++) {
            assertThat(OperatorText.toMarks(Made.text(random, "[]/=bisuBRcodeurl \n>")))
                    .isNotNull();
        }
    }
}
