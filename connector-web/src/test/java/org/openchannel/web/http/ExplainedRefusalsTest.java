package org.openchannel.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response.Status;
import java.io.InputStream;
import java.util.List;
import org.junit.jupiter.api.Test;

class ExplainedRefusalsTest {

    private final Passing passing = new Passing("GET", InputStream.nullInputStream());

    @Test
    void a_refusal_without_a_word_gets_one() {
        passing.status = Status.METHOD_NOT_ALLOWED;

        filter();

        assertThat(passing.entity).asString().contains("\"status\":405").contains("Method Not Allowed");
        assertThat(passing.type).hasToString("application/problem+json");
    }

    @Test
    void browsers_get_a_page() {
        passing.status = Status.NOT_FOUND;
        passing.acceptable = List.of(MediaType.TEXT_HTML_TYPE);

        filter();

        assertThat(passing.entity).isInstanceOf(View.class);
        assertThat(passing.type).isEqualTo(MediaType.TEXT_HTML_TYPE);
    }

    @Test
    void what_has_a_word_or_is_none_stays() {
        passing.status = Status.NOT_FOUND;
        passing.entity = "why";
        filter();
        assertThat(passing.entity).isEqualTo("why");

        passing.status = Status.NO_CONTENT;
        passing.entity = null;
        filter();
        assertThat(passing.entity).isNull();
    }

    private void filter() {
        new ExplainedRefusals().filter(passing.request(), passing.response());
    }
}
