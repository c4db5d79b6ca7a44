package org.openchannel.integration.bitrix24;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import java.io.StringReader;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PhpQueryTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
                    {}                                  | ``
                    {"a":"b"}                           | a=b
                    {"a":1,"b":true,"c":false,"d":null} | a=1&b=1&c=0&d=
                    {"a":{"b":["x",{"c":"y"}]}}         | a[b][0]=x&a[b][1][c]=y
                    {"a":[],"b":{}}                     | ``
                    {"a":"&=+%[] ü"}                    | a=%26%3D%2B%25%5B%5D+%C3%BC
                    {"a&b":{"c]":"d"}}                  | a%26b[c%5D]=d
                    """)
    void parameters_are_written_as_php_reads_them(String json, String query) {
        assertThat(PhpQuery.of(Json.createReader(new StringReader(json)).readObject()))
                .isEqualTo(query);
    }
}
