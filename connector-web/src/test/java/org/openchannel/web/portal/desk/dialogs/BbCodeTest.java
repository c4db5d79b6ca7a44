package org.openchannel.web.portal.desk.dialogs;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.List;
import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class BbCodeTest {

    private static final String LINK = " target=\"_blank\" rel=\"noopener noreferrer nofollow\">";

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Hello|Hello",
                "[b]Olivia Park:[/b] [br]Hello|<strong>Olivia Park:</strong> <br>Hello",
                "[i]a[/i][u]b[/u][s]c[/s]|<em>a</em><u>b</u><s>c</s>",
                "[B]loud[/B]|<strong>loud</strong>",
                "[b]open|<strong>open</strong>",
                "closed[/b]|closed",
                "[b]a[i]b[/b]c[/i]|<strong>a<em>b</em></strong><em>c</em>",
                "[code][b]x[/b] <y>[/code]|<code>[b]x[/b] &lt;y&gt;</code>",
                "[user=7]Olivia[/user] and [send=hi]say hi[/send]|Olivia and say hi",
                "[unknown]stays[/unknown]|[unknown]stays[/unknown]",
            })
    void knows_the_tags_of_messages(String text, String html) {
        assertThat(BbCode.html(text)).isEqualTo(html);
    }

    @Test
    void links_lead_to_web_pages() {
        assertThat(BbCode.html("[url=https://a.example/?x=1&y=2]look[/url]"))
                .isEqualTo("<a href=\"https://a.example/?x=1&amp;y=2\"" + LINK + "look</a>");
        assertThat(BbCode.html("[url]http://a.example[/url]"))
                .isEqualTo("<a href=\"http://a.example\"" + LINK + "http://a.example</a>");
        assertThat(BbCode.html("See https://a.example/b."))
                .isEqualTo("See <a href=\"https://a.example/b\"" + LINK + "https://a.example/b</a>.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[url=javascript:alert(1)]x[/url]",
                "[url=data:text/html,<script>alert(1)</script>]x[/url]",
                "[url=//evil.example]x[/url]",
                "[url]javascript:alert(1)[/url]",
                "[url=https://a.example\" onclick=\"alert(1)]x[/url]",
                "[url= https://a.example><script>]x[/url]",
                "<script>alert(1)</script>",
                "<img src=x onerror=alert(1)>",
                "[b]<b onmouseover=alert(1)>[/b]",
                "[code]</code><script>[/code]",
                "[url=https://a.example/'onmouseover='x]x[/url]",
                "https://a.example/\"onmouseover=\"alert(1)",
                ">><script>alert(1)</script>",
                "[url=https://a.example][url=javascript:x]y[/url][/url]",
                "&lt;script&gt;",
            })
    void nothing_a_stranger_writes_becomes_markup_of_theirs(String hostile) {
        var html = BbCode.html(hostile);

        assertThat(html).doesNotContainIgnoringCase("<script").doesNotContain("<img");
        assertThat(tags(html))
                .allMatch(tag -> tag.matches(
                        "</?(strong|em|u|s|code|br|blockquote|a)>|<a href=\"https?://" + "[^\"<> ]*\"" + LINK));
    }

    @Test
    void whatever_the_order_of_tags_they_end_up_nested() {
        var pieces = new String[] {
            "[b]",
            "[/b]",
            "[i]",
            "[/i]",
            "[url=https://a.example]",
            "[/url]",
            "[url=x]",
            "[url]",
            "[s]",
            "[/s]",
            "[br]",
            "text",
            "<",
            "\n",
            ">>",
            "[code]",
            "[/code]",
            "https://b.example"
        };
        var dice = new Random(20261120);
        for (var round = 0; round < 2000; round++) {
            var text = IntStream.range(0, 12)
                    .mapToObj(i -> pieces[dice.nextInt(pieces.length)])
                    .reduce("", String::concat);
            assertThat(isNested(BbCode.html(text))).as(text).isTrue();
        }
    }

    @Test
    void lines_that_begin_with_two_arrows_are_a_quote() {
        assertThat(BbCode.html(">>one\n>> two\nthree\nfour"))
                .isEqualTo("<blockquote>one<br>two</blockquote>three<br>four");
    }

    @Test
    void a_list_shows_one_line_without_tags() {
        assertThat(BbCode.plain("[b]Anna:[/b] [br]Hello\nthere [url=https://a.example]link[/url] [code]x[/code]"))
                .isEqualTo("Anna: Hello there link x");
    }

    @Test
    void long_hostile_texts_are_drawn_at_once() {
        assertThat(BbCode.html("[b]".repeat(5_000))).endsWith("</strong>");
        assertThat(BbCode.html("[code]".repeat(3_000))).startsWith("[code]");
        assertThat(BbCode.html("[url=".repeat(4_000))).startsWith("[url=");
    }

    private static List<String> tags(String html) {
        return Pattern.compile("<[^>]*>")
                .matcher(html)
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static boolean isNested(String html) {
        var open = new ArrayDeque<String>();
        for (var tag : tags(html)) {
            var name = tag.replaceAll("^</?([a-z]+).*", "$1");
            if (name.equals("br")) {
                continue;
            }
            if (!tag.startsWith("</")) {
                open.push(name);
            } else if (open.isEmpty() || !open.pop().equals(name)) {
                return false;
            }
        }
        return open.isEmpty();
    }
}
