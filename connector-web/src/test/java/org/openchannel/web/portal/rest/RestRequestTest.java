package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class RestRequestTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"profile", "/profile", "//profile", "profile.json", "profile/", "PROFILE.JSON", "profile.xml"})
    void every_spelling_of_an_address_names_the_method(String path) {
        assertThat(request(path, null, RestRequest.Body.NONE, null).method()).isEqualTo("profile");
    }

    @Test
    void an_address_may_hold_a_webhook() {
        var request = request("7/secret/crm.lead.add.json", null, RestRequest.Body.NONE, null);

        assertThat(request.method()).isEqualTo("crm.lead.add");
        assertThat(request.webhook()).isEqualTo(new RestRequest.Webhook(7, "secret"));
        assertThat(request("7/secret", null, RestRequest.Body.NONE, null).method())
                .isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"application/json|{\"a\":\"x\\u0000y\"}", "application/x-www-form-urlencoded|a=x%00y"})
    void the_character_no_database_keeps_is_left_out(String type, String text) {
        var request = request("m", null, new RestRequest.Body(type, text), null);

        assertThat(request.parameters().asMap()).isEqualTo(Map.of("a", "xy"));
    }

    @Test
    void a_number_nobody_could_mean_is_refused() {
        var body = new RestRequest.Body("application/json", "{\"a\":" + "9".repeat(5_000) + "}");

        assertThatThrownBy(() -> request("m", null, body, null)).isInstanceOf(RestException.class);
    }

    @Test
    void the_token_is_found_in_every_place_and_is_no_parameter() {
        var form = new RestRequest.Body("application/x-www-form-urlencoded", "auth=t&A=1");
        var json = new RestRequest.Body("application/json", "{\"auth\":\"t\",\"A\":\"1\"}");

        assertThat(request("m", "auth=t&A=1", RestRequest.Body.NONE, null)).satisfies(RestRequestTest::holdsT);
        assertThat(request("m", "access_token=t&A=1", RestRequest.Body.NONE, null))
                .satisfies(RestRequestTest::holdsT);
        assertThat(request("m", null, form, null)).satisfies(RestRequestTest::holdsT);
        assertThat(request("m", null, json, null)).satisfies(RestRequestTest::holdsT);
        assertThat(request("m", "A=1", RestRequest.Body.NONE, "Bearer t")).satisfies(RestRequestTest::holdsT);
    }

    private static void holdsT(RestRequest request) {
        assertThat(request.token()).isEqualTo("t");
        assertThat(request.parameters().asMap()).isEqualTo(Map.of("A", "1"));
    }

    @Test
    void php_sends_an_array_as_a_multipart_form() {
        var body = String.join(
                "\r\n",
                "--XX",
                "Content-Disposition: form-data; name=\"MESSAGES[0][user][id]\"",
                "",
                "u&1=",
                "--XX",
                "Content-Disposition: form-data; name=\"text\"",
                "Content-Type: text/plain",
                "",
                "two\r\nlines",
                "--XX",
                "Content-Disposition: form-data; name=\"file\"; filename=\"a.png\"",
                "",
                "left out",
                "--XX--",
                "");

        var request = request("m", null, new RestRequest.Body("multipart/form-data; boundary=XX", body), null);

        assertThat(request.parameters().asMap())
                .isEqualTo(Map.of("MESSAGES", List.of(Map.of("user", Map.of("id", "u&1="))), "text", "two\r\nlines"));
    }

    @Test
    void a_list_is_a_map_by_place_as_php_writes_an_empty_one() {
        var empty = new RestRequest.Body("application/json", "[]");
        var two = new RestRequest.Body("application/json", "[\"a\", {\"b\": 1}]");

        assertThat(request("m", "x=1", empty, null).parameters().asMap()).isEqualTo(Map.of("x", "1"));
        assertThat(request("m", null, two, null).parameters().asMap())
                .isEqualTo(Map.of("0", "a", "1", Map.of("b", 1L)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"{", "[1", "\"text\"", "{\"a\":}", "nonsense", "{\"a\":1e99999999999}"})
    void a_body_that_is_no_json_object_is_refused(String body) {
        assertThatThrownBy(() -> request("m", null, new RestRequest.Body("application/json", body), null))
                .isInstanceOf(RestException.class);
    }

    @Test
    void what_is_nested_too_deeply_or_too_long_is_refused() {
        var deep = "{\"a\":".repeat(40) + "1" + "}".repeat(40);
        var wide = "{\"a\":[" + "1,".repeat(60_000) + "1]}";

        assertThatThrownBy(() -> request("m", null, new RestRequest.Body("application/json", deep), null))
                .isInstanceOf(RestException.class);
        assertThatThrownBy(() -> request("m", null, new RestRequest.Body("application/json", wide), null))
                .isInstanceOf(RestException.class);
        assertThatThrownBy(() -> request("m", "a" + "[b]".repeat(40) + "=1", RestRequest.Body.NONE, null))
                .isInstanceOf(RestException.class);
    }

    private static RestRequest request(
            String path, @Nullable String query, RestRequest.Body body, @Nullable String authorization) {
        return RestRequest.of(path, query, body, authorization);
    }
}
