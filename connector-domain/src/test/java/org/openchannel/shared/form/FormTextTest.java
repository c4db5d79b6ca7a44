package org.openchannel.shared.form;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class FormTextTest {

    @Test
    void nests_by_brackets_as_php_does() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("event", "ONX");
        tree.put("data", Map.of("MESSAGES", List.of(Map.of("im", Map.of("chat_id", 7)))));

        assertThat(FormText.of(tree)).isEqualTo("event=ONX&data%5BMESSAGES%5D%5B0%5D%5Bim%5D%5Bchat_id%5D=7");
    }

    @Test
    void flags_are_digits_and_nothing_is_left_out() {
        var tree = new LinkedHashMap<String, Object>();
        tree.put("on", true);
        tree.put("off", false);
        tree.put("none", null);

        assertThat(FormText.of(tree)).isEqualTo("on=1&off=0");
    }

    @Test
    void escapes_names_and_values() {
        assertThat(FormText.of(Map.of("a&b", "[b]Оля:[/b] +1")))
                .isEqualTo("a%26b=%5Bb%5D%D0%9E%D0%BB%D1%8F%3A%5B%2Fb%5D+%2B1");
    }
}
