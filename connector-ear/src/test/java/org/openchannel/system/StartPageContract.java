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
        var answer = Http.get(URI.create(address() + "/health/ready"));

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.body()).contains("\"database\"", "\"lanes\"");
    }

    @Test
    default void it_says_that_it_has_started_and_lives() {
        var started = Http.get(URI.create(address() + "/health/started"));
        var alive = Http.get(URI.create(address() + "/health/live"));

        assertThat(started.statusCode()).isEqualTo(200);
        assertThat(started.body()).contains("\"schema\"");
        assertThat(alive.statusCode()).isEqualTo(200);
        assertThat(alive.body()).contains("\"timer\"");
    }
}
