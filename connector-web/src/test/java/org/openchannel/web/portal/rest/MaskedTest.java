package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MaskedTest {

    @Test
    void secrets_are_hidden_however_deep_they_lie() {
        var tree = Map.of("cmd", List.of(Map.of("Auth", "s3cret", "params", Map.of("client_secret", "s3cret"))));

        assertThat(JsonTree.write(Masked.beginning(tree, 1000)))
                .doesNotContain("s3cret")
                .contains("•••");
    }

    @Test
    void of_a_large_tree_only_the_beginning_is_written() {
        var tree = Map.of("list", Collections.nCopies(10_000, "0123456789"));

        assertThat(JsonTree.write(Masked.beginning(tree, 1000)))
                .startsWith("{\"list\":[\"0123456789\"")
                .hasSizeBetween(1000, 1500);
    }
}
