package org.openchannel.bridge.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.bridge.right.Holder.Kind;

class HolderTest {

    @ParameterizedTest
    @EnumSource(Kind.class)
    void a_code_names_one_holder(Kind kind) {
        var holder = new Holder(kind, 17, "Name");

        assertThat(Holder.of(holder.code(), "Name")).hasValue(holder);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "u", "17", "u0", "u-1", "x17", "u17 ", "u1234567890123456789", "U17"})
    void anything_else_names_nobody(String code) {
        assertThat(Holder.of(code, "Name")).isEmpty();
    }

    @Test
    void names_are_of_one_line_and_not_long() {
        assertThat(new Holder(Kind.USER, 1, " Anna\n Petrova ").name()).isEqualTo("Anna Petrova");
        assertThat(new Holder(Kind.USER, 1, "x".repeat(101)).name()).hasSize(100);
        assertThatThrownBy(() -> new Holder(Kind.USER, 0, "Nobody")).isInstanceOf(IllegalArgumentException.class);
    }
}
