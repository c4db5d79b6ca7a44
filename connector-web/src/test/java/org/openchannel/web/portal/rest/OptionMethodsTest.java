package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class OptionMethodsTest {

    private final Door door = new Door();

    @Test
    void what_was_set_comes_back_in_its_shape() {
        var values = Map.of("text", "x", "list", List.of(1L, "b"), "inner", Map.of("flag", true));

        assertThat(Door.result(door.json("app.option.set", Map.of("options", values))))
                .isEqualTo(true);

        assertThat(Door.result(door.json("app.option.get", Map.of()))).isEqualTo(values);
        assertThat(Door.result(door.json("app.option.get", Map.of("option", "text"))))
                .isEqualTo("x");
        assertThat(door.json("app.option.get", Map.of("option", "none")).body()).containsEntry("result", null);
    }

    @Test
    void a_form_changes_one_and_leaves_the_others() {
        door.form("app.option.set", "options[a]=1&options[b]=2");
        door.form("app.option.set", "options[a]=3");

        assertThat(Door.result(door.form("app.option.get", ""))).isEqualTo(Map.of("a", "3", "b", "2"));
    }

    @Test
    void users_have_their_own_and_only_administrators_change_the_applications() {
        door.json("user.option.set", Map.of("options", Map.of("mine", "admin")));

        door.as(2);

        assertThat(Door.result(door.json("user.option.get", Map.of()))).isEqualTo(List.of());
        assertThat(door.json("user.option.set", Map.of("options", Map.of("mine", "olivia")))
                        .status())
                .isEqualTo(200);
        var refused = door.json("app.option.set", Map.of("options", Map.of("a", "b")));
        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.body()).containsEntry("error", "AccessException");
    }

    @Test
    void nothing_to_set_and_too_much_to_set_are_refused() {
        assertThat(door.json("app.option.set", Map.of()).body()).containsEntry("error", "ArgumentNullException");
        assertThat(door.json("app.option.set", Map.of("options", "x")).body())
                .containsEntry("error", "ArgumentNullException");
        assertThat(door.json("app.option.set", Map.of("options", Map.of("a", "x".repeat(70_000))))
                        .body())
                .containsEntry("error", "ERROR_ARGUMENT");
    }
}
