package org.openchannel.bridge.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CustomerTextTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*bold* | [b]bold[/b]",
                "a *bold*, b | a [b]bold[/b], b",
                "_it_ ~gone~ | [i]it[/i] [s]gone[/s]",
                "*a _b_* | [b]a [i]b[/i][/b]",
                "2*3*4 | 2*3*4",
                "snake_case_name | snake_case_name",
                "* no * | * no *",
                "** | **",
                "*open | *open",
                "https://x.example/a_b_c?d=*e* | https://x.example/a_b_c?d=*e*",
                "_https://x.example/a_b_ | _https://x.example/a_b_",
                "*see https://x.example/a*b now* | [b]see https://x.example/a*b now[/b]",
                "```a *b* [b]``` *c* | '[code]a *b* [\u200Db][/code] [b]c[/b]'",
                "> said | >>said",
            })
    void marks_become_tags(String marked, String tagged) {
        assertThat(CustomerText.toTags(marked)).isEqualTo(tagged);
    }

    @Test
    void customers_can_t_write_tags() {
        assertThat(CustomerText.toTags("[url=https://evil.example]bank[/url] [send=yes]ok[/send] [PUT]x[/PUT]"))
                .doesNotContain("[url", "[/url", "[send", "[/send", "[PUT");
        assertThat(CustomerText.toTags("*[b*]x")).isEqualTo("[b][\u200Db[/b]]x");
    }

    @Test
    void brackets_that_are_no_tags_stay() {
        assertThat(CustomerText.toTags("[1] [ ] []")).isEqualTo("[1] [ ] []");
    }

    @Test
    void text_without_marks_comes_back_unchanged_through_both() {
        var random = new Random(42);
        for (int round = 0; round < 2_000; round++) {
            var text = Made.text(random, "abc 0189.,:;!?()/-яЖ😀é\t\n");

            assertThat(CustomerText.toTags(text)).isEqualTo(text);
            assertThat(OperatorText.toMarks(CustomerText.toTags(text))).isEqualTo(text);
        }
    }

    @Test
    void marked_words_come_back_through_both() {
        var random = new Random(44);
        for (int round = 0; round < 500; round++) {
            var word = "x" + Made.text(random, "abcяЖ09") + "y";
            var text = "so *" + word + "* and _" + word + "_ ~" + word + "~.";

            assertThat(OperatorText.toMarks(CustomerText.toTags(text))).isEqualTo(text);
        }
    }

    @Test
    void a_hundred_thousand_marks_cost_no_time() {
        assertThat(CustomerText.toTags("*a ".repeat(33_000))).hasSize(99_000);
        assertThat(CustomerText.toTags("*_~".repeat(33_000))).isNotEmpty();
        assertThat(CustomerText.toTags("https://x ".repeat(10_000))).hasSize(100_000);
    }

    @Test
    void whatever_is_written_no_foreign_tag_comes_out() {
        var random = new Random(45);
        for (int round = 0; round < 5_000; round++) {
            var out = CustomerText.toTags(Made.text(random, "[]/=*_~`urlsend https://x \n"));
            var known = out.replaceAll("\\[/?(?:b|i|s|code)\\]", "|");

            assertThat(known).doesNotContainPattern("\\[/?[a-z]");
        }
    }
}
