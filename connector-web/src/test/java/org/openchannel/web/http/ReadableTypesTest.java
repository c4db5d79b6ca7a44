package org.openchannel.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class ReadableTypesTest {

    @ParameterizedTest
    @NullSource
    @ValueSource(
            strings = {
                "application/json",
                "application/json; charset=\"utf-8\"",
                "application/x-www-form-urlencoded; charset=nobody-knows",
                "multipart/form-data; boundary=----WebKitFormBoundary7MA4YWxk",
                "multipart/form-data; boundary=\"a b\"",
                "multipart/form-data; charset=utf-8; boundary=x"
            })
    void what_can_be_read_stays(@Nullable String type) {
        assertThat(ReadableTypes.isReadable(type)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                ";;;",
                "a/b/c",
                "",
                "nonsense",
                "application/json;charset=\"",
                "multipart/form-data",
                "multipart/form-data; boundary=",
                "multipart/form-data; boundary=((("
            })
    void what_nobody_can_read_is_noticed(String type) {
        assertThat(ReadableTypes.isReadable(type)).isFalse();
    }
}
