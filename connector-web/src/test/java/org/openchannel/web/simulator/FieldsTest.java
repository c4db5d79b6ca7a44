package org.openchannel.web.simulator;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response.Status;
import java.io.ByteArrayInputStream;
import java.io.FilterInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

    @ParameterizedTest
    @ValueSource(strings = {"", "[]", "7", "null", "{", "{\"a\":", "{\"a\" 1}", "\u0000", "<xml/>"})
    void what_is_no_object_is_refused(String body) {
        refused(() -> read(body), "not_a_json_object");
    }

    @Test
    void what_is_nested_without_end_is_refused() {
        refused(() -> read("{\"a\":".repeat(100_000)), "not_a_json_object");
        refused(() -> read("{\"a\":" + "[".repeat(100_000)), "not_a_json_object");
    }

    @Test
    void a_body_that_is_too_large_stays_too_large() {
        var body = new CutOff(InputStream.nullInputStream());

        assertThatThrownBy(() -> Fields.read(body)).isInstanceOf(ClientErrorException.class);
    }

    @Test
    void fields_have_their_form() {
        var fields = read("{\"name\":\"a-1\",\"id\":\"" + new UUID(0, 1) + "\",\"url\":\"http://a.example/x\","
                + "\"hook\":{\"key\":\"k\"},\"number\":7}");

        assertThat(fields.text("name", "[a-z0-9-]+")).isEqualTo("a-1");
        assertThat(fields.id("id")).isEqualTo(new UUID(0, 1));
        assertThat(fields.address("url")).hasHost("a.example");
        assertThat(fields.object("hook").optional("key")).isEqualTo("k");
        assertThat(fields.optional("number")).as("numbers are no texts").isEmpty();
        assertThat(fields.optional("nobody")).isEmpty();
    }

    @Test
    void a_field_that_does_not_fit_is_named() {
        var fields = read("{\"name\":\"a b\",\"id\":\"1\",\"url\":\"http://[\",\"file\":\"file:///etc/passwd\"}");

        refused(() -> fields.text("name", "[a-z]+"), "field_unfit: name");
        refused(() -> fields.id("id"), "field_unfit: id");
        refused(() -> fields.address("url"), "field_unfit: url");
        refused(() -> fields.address("file"), "field_unfit: file");
        refused(() -> fields.object("name"), "field_unfit: name");
    }

    @Test
    void the_character_no_database_keeps_is_left_out() {
        assertThat(read("{\"text\":\"a\\u0000b\"}").optional("text")).isEqualTo("ab");
    }

    private static Fields read(String body) {
        return Fields.read(new ByteArrayInputStream(body.getBytes(StandardCharsets.UTF_8)));
    }

    private static void refused(ThrowingCallable call, String error) {
        assertThatThrownBy(call).isInstanceOfSatisfying(WebApplicationException.class, refusal -> {
            assertThat(refusal.getResponse().getStatus()).isEqualTo(400);
            assertThat(refusal.getResponse().getEntity()).asString().contains(error);
        });
    }

    private static final class CutOff extends FilterInputStream {

        CutOff(InputStream body) {
            super(body);
        }

        @Override
        public int read() {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }

        @Override
        public int read(byte[] target, int offset, int length) {
            throw new ClientErrorException(Status.REQUEST_ENTITY_TOO_LARGE);
        }
    }
}
