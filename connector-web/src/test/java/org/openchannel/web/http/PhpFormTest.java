package org.openchannel.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.openchannel.web.http.PhpForm.UnreadableFormException;

class PhpFormTest {

    @Test
    void brackets_nest() {
        var form = PhpForm.parse("event=ONX&auth[member_id]=m1&data[MESSAGES][0][im][chat_id]=7");

        assertThat(form.text("event")).hasValue("ONX");
        assertThat(form.text("auth", "member_id")).hasValue("m1");
        assertThat(form.text("data", "MESSAGES", "0", "im", "chat_id")).hasValue("7");
        assertThat(form.items("data", "MESSAGES")).hasSize(1);
    }

    @Test
    void keys_that_count_from_zero_and_empty_keys_make_lists() {
        assertThat(PhpForm.parse("a[1]=y&a[0]=x&b[]=p&b[]=q&c[5]=z").fields())
                .isEqualTo(Map.of("a", List.of("x", "y"), "b", List.of("p", "q"), "c", Map.of("5", "z")));
    }

    @Test
    void escapes_and_plus_are_undone_in_names_and_values() {
        var form = PhpForm.parse("data%5Btext%5D=%5Bb%5D%D0%9E%D0%BB%D1%8F%3A%5B%2Fb%5D+hi%26bye");

        assertThat(form.text("data", "text")).hasValue("[b]Оля:[/b] hi&bye");
    }

    @Test
    void the_last_of_equal_names_wins_and_odd_brackets_belong_to_the_name() {
        assertThat(PhpForm.parse("a=1&a=2&b[c=3&d&&[e]=4").fields())
                .isEqualTo(Map.of("a", "2", "b[c", "3", "d", "", "[e]", "4"));
    }

    @Test
    void a_branch_replaces_a_leaf_and_the_other_way_round() {
        assertThat(PhpForm.parse("a=1&a[b]=2").fields()).isEqualTo(Map.of("a", Map.of("b", "2")));
        assertThat(PhpForm.parse("a[b]=2&a=1").fields()).isEqualTo(Map.of("a", "1"));
    }

    @Test
    void missing_paths_are_empty() {
        var form = PhpForm.parse("a[]=x");

        assertThat(form.text("a")).isEmpty();
        assertThat(form.text("a", "1")).isEmpty();
        assertThat(form.text("a", "0", "b")).isEmpty();
        assertThat(form.items("nowhere")).isEmpty();
    }

    @Test
    void size_depth_number_and_broken_escapes_are_refused() {
        assertThatThrownBy(() -> PhpForm.parse("a" + "[b]".repeat(PhpForm.MAX_DEPTH) + "=1"))
                .isInstanceOf(UnreadableFormException.class);
        assertThatThrownBy(() -> PhpForm.parse("a&".repeat(PhpForm.MAX_FIELDS + 1)))
                .isInstanceOf(UnreadableFormException.class);
        assertThatThrownBy(() -> PhpForm.parse("a=" + "x".repeat(PhpForm.MAX_LENGTH)))
                .isInstanceOf(UnreadableFormException.class);
        assertThatThrownBy(() -> PhpForm.parse("a=%zz")).isInstanceOf(UnreadableFormException.class);
    }
}
