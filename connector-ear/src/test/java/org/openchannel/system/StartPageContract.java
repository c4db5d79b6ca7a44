package org.openchannel.system;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import org.junit.jupiter.api.Test;

/** The least a carrier must do: bring the product up so that its first page opens. */
interface StartPageContract {

    URI address();

    @Test
    default void the_first_page_opens() {
        var answer = Http.get(URI.create(address() + "/"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type"))
                .hasValueSatisfying(type -> assertThat(type).startsWith("text/html"));
    }

    @Test
    default void it_says_that_it_is_ready() {
        assertThat(Http.get(URI.create(address() + "/health/ready")).statusCode())
                .isEqualTo(200);
    }
}
