package org.openchannel.integration.portal;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class JsonTreeTextTest {

    private final JsonTreeText trees = new JsonTreeText();

    @Test
    void a_tree_comes_back_as_it_was() {
        var tree = new LinkedHashMap<String, @Nullable Object>();
        tree.put("text", "ты \"и\" я");
        tree.put("number", 12L);
        tree.put("flags", List.of(true, false));
        tree.put("nothing", null);
        tree.put("inner", Map.of("empty", List.of()));

        assertThat(trees.read(trees.write(tree))).isEqualTo(tree);
    }

    @Test
    void no_number_loses_its_fraction() {
        assertThat(trees.read(trees.write(List.of(0.5, 2.25f, new BigDecimal("1234567890.0123456789")))))
                .isEqualTo(List.of(
                        new BigDecimal("0.5"), new BigDecimal("2.25"), new BigDecimal("1234567890.0123456789")));
    }
}
