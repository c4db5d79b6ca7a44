package org.openchannel.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.HttpServletRequest;
import java.lang.reflect.Proxy;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CallerAddressTest {

    @Test
    void a_caller_from_outside_is_where_it_calls_from_whatever_it_says() {
        assertThat(address("198.51.100.7")).isEqualTo("198.51.100.7");
        assertThat(address("198.51.100.7", "203.0.113.1")).isEqualTo("198.51.100.7");
    }

    @ParameterizedTest
    @CsvSource({"127.0.0.1", "10.1.2.3", "192.168.0.9", "::1", "fd00::7"})
    void a_proxy_beside_us_is_believed_the_last_thing_it_says(String proxy) {
        assertThat(address(proxy, "203.0.113.1")).isEqualTo("203.0.113.1");
        assertThat(address(proxy, "192.0.2.66, 203.0.113.1")).isEqualTo("203.0.113.1");
        assertThat(address(proxy, "192.0.2.66", "192.0.2.67,203.0.113.1")).isEqualTo("203.0.113.1");
    }

    @Test
    void what_is_no_address_is_not_looked_up() {
        assertThat(address("10.1.2.3", "elsewhere.example.com")).isEqualTo("10.1.2.3");
        assertThat(address("10.1.2.3", "203.0.113.1, ")).isEqualTo("10.1.2.3");
        assertThat(address("10.1.2.3", "999.999.999.999")).isEqualTo("10.1.2.3");
    }

    @Test
    void of_a_long_address_the_network_counts() {
        assertThat(address("2001:db8:1:2:3:4:5:6"))
                .isEqualTo(address("2001:db8:1:2::9"))
                .isEqualTo("20010db800010002/64");
    }

    private static String address(String peer, String... forwarded) {
        var request = (HttpServletRequest) Proxy.newProxyInstance(
                CallerAddressTest.class.getClassLoader(),
                new Class<?>[] {HttpServletRequest.class},
                (proxy, method, arguments) -> switch (method.getName()) {
                    case "getRemoteAddr" -> peer;
                    case "getHeaders" ->
                        arguments != null && Arrays.asList(arguments).equals(List.of("X-Forwarded-For"))
                                ? Collections.enumeration(List.of(forwarded))
                                : Collections.emptyEnumeration();
                    default -> throw new UnsupportedOperationException(method.getName());
                });
        return CallerAddress.of(request);
    }
}
