package org.openchannel.web.http;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.ClientErrorException;
import jakarta.ws.rs.core.HttpHeaders;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ModestBodiesTest {

    private static final String FORM = "application/x-www-form-urlencoded";

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                FORM,
                "APPLICATION/X-WWW-FORM-URLENCODED; charset=UTF-8",
                "application/json",
                "application/json;charset=utf-8"
            })
    void what_is_read_as_a_whole_may_not_be_huge(@Nullable String type) throws IOException {
        assertThat(filtered("POST", type, PhpForm.MAX_LENGTH).body.readAllBytes())
                .hasSize(PhpForm.MAX_LENGTH);
        assertThatThrownBy(() ->
                        filtered("POST", type, PhpForm.MAX_LENGTH + 2).body.readAllBytes())
                .isInstanceOf(ClientErrorException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"multipart/form-data; boundary=x", "application/octet-stream", "image/png"})
    void files_are_capped_where_they_go(String type) throws IOException {
        var passed = filtered("POST", type, PhpForm.MAX_LENGTH + 2);

        assertThat(passed.body.readAllBytes()).hasSize(PhpForm.MAX_LENGTH + 2);
        assertThat(typeOf(passed)).isEqualTo(type);
    }

    @Test
    void the_rest_door_caps_its_bodies_itself() throws IOException {
        for (var path : List.of("rest/im.v2.File.upload", "/rest/im.v2.File.upload", "rest")) {
            var passing = new Passing("POST", new ByteArrayInputStream(new byte[PhpForm.MAX_LENGTH + 2]));
            passing.path = path;
            new ModestBodies().filter(passing.request());

            assertThat(passing.body.readAllBytes()).hasSize(PhpForm.MAX_LENGTH + 2);
        }
    }

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {FORM + "; charset=nobody-knows", FORM + ";charset=,"})
    void what_says_nothing_anybody_could_read_is_a_form(@Nullable String type) {
        assertThat(typeOf(filtered("POST", type, 1))).isEqualTo(FORM);
    }

    @Test
    void what_is_said_clearly_stays() {
        assertThat(typeOf(filtered("POST", FORM + "; charset=\"windows-1251\"", 1)))
                .isEqualTo(FORM + "; charset=\"windows-1251\"");
        assertThat(typeOf(filtered("PUT", null, 1))).isNull();
    }

    private static @Nullable String typeOf(Passing passed) {
        return passed.headers.getFirst(HttpHeaders.CONTENT_TYPE);
    }

    private static Passing filtered(String method, @Nullable String type, int size) {
        var passing = new Passing(method, new ByteArrayInputStream(new byte[size]));
        if (type != null) {
            passing.headers.putSingle(HttpHeaders.CONTENT_TYPE, type);
        }
        new ModestBodies().filter(passing.request());
        return passing;
    }

    @Test
    void files_for_pages_inside_of_portals_are_no_longer_than_forms() {
        var passing = new Passing("POST", new ByteArrayInputStream(new byte[PhpForm.MAX_LENGTH + 2]));
        passing.path = "placement/settings/section/chats/ignored/import";
        passing.headers.putSingle(HttpHeaders.CONTENT_TYPE, "multipart/form-data; boundary=x");
        new ModestBodies().filter(passing.request());

        assertThatThrownBy(() -> passing.body.readAllBytes()).isInstanceOf(ClientErrorException.class);
    }
}
