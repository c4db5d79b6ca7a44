package org.openchannel.web.phone;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MarksTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "*bold*|<strong>bold</strong>",
                "a *b c* d|a <strong>b c</strong> d",
                "_so_, ~not so~|<em>so</em>, <s>not so</s>",
                "*_both_*|<strong><em>both</em></strong>",
                "`*x*`|<code>*x*</code>",
                "2*3*4|2*3*4",
                "* not bold*|* not bold*",
                "snake_case_name|snake_case_name",
                "*Жирный*!|<strong>Жирный</strong>!",
            })
    void reads_marks_as_a_messenger_does(String text, String html) {
        assertThat(Marks.html(text)).isEqualTo(html);
    }

    @Test
    void leads_to_addresses_and_leaves_their_sentence_alone() {
        assertThat(Marks.html("see https://example.com/a_b_c?x=1&y=2."))
                .isEqualTo("see <a href=\"https://example.com/a_b_c?x=1&amp;y=2\" target=\"_blank\""
                        + " rel=\"noopener noreferrer nofollow\">https://example.com/a_b_c?x=1&amp;y=2</a>.");
    }

    @Test
    void lets_no_markup_of_others_through() {
        assertThat(Marks.html("*<script>'\"&*")).isEqualTo("<strong>&lt;script&gt;&#39;&quot;&amp;</strong>");
    }
}
