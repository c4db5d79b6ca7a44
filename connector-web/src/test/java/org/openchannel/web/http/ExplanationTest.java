package org.openchannel.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplanationTest {

    @Test
    void browsers_get_a_page_and_programs_a_problem() {
        assertThat(Explanation.of(Status.NOT_FOUND, () -> List.of(MediaType.TEXT_HTML_TYPE))
                        .entity())
                .isInstanceOf(View.class);
        assertThat(Explanation.of(Status.NOT_FOUND, () -> List.of(MediaType.WILDCARD_TYPE))
                        .entity())
                .isEqualTo("{\"type\":\"about:blank\",\"status\":404,\"title\":\"Not Found\"}");
    }

    @Test
    void who_can_not_say_what_is_accepted_gets_a_problem() {
        var explanation = Explanation.of(Status.BAD_REQUEST, () -> {
            throw new ProcessingException("Unable to parse \"Accept\" header");
        });

        assertThat(explanation.type()).hasToString("application/problem+json");
    }
}
