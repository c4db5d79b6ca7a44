package org.openchannel.integration.http;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.integration.http.AddressGuard.RefusedAddressException;

class AddressGuardTest {

    private final AddressGuard strict = new AddressGuard(new OutboundRules(false));
    private final AddressGuard lenient = new AddressGuard(new OutboundRules(true));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://169.254.169.254/latest/meta-data",
                "http://[fe80::1]/",
                "http://224.0.0.1/",
                "http://[2002:a9fe:a9fe::1]/",
                "http://[64:ff9b::a9fe:a9fe]/",
                "http://[::ffff:169.254.169.254]/",
                "http://[0:0:0:0:0:ffff:a9fe:a9fe]/",
                "http://[::169.254.169.254]/",
                "http://[fd00:ec2::254]/",
                "http://100.100.100.200/latest/meta-data"
            })
    void link_local_addresses_are_never_called(String address) {
        refused(strict, address);
        refused(lenient, address);
        assertThatThrownBy(() -> lenient.checkCallback(URI.create(address)))
                .isInstanceOf(RefusedAddressException.class);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://127.0.0.1/",
                "http://127.1.2.3:8080/",
                "http://localhost/",
                "http://[::1]/",
                "http://0.0.0.0/",
                "http://[::]/",
                "http://[::ffff:127.0.0.1]/",
                "http://10.1.2.3/",
                "http://172.16.0.1/",
                "http://192.168.1.1/",
                "http://100.64.0.1/",
                "http://[fc00::1]/",
                "http://[fd12:3456::1]/",
                "http://[2002:7f00:1::]/",
                "http://[64:ff9b::a00:1]/",
                "http://[::7f00:1]/",
                "http://255.255.255.255/",
                "http://240.0.0.1/",
                "http://LOCALHOST/",
                "http://user:password@127.0.0.1/",
                "http://127.0.0.1:22/",
                "http://localhost:5432/"
            })
    void private_addresses_are_called_only_where_that_is_allowed(String address) {
        refused(strict, address);
        assertThatCode(() -> lenient.check(URI.create(address))).doesNotThrowAnyException();
    }

    /** What the system's resolver takes for an address of this machine is either no host to us or seen through. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "http://2130706433/",
                "http://0x7f000001/",
                "http://0x7f.0.0.1/",
                "http://127.1/",
                "http://127.0.1/",
                "http://0/",
                "http://127.0.0.1./",
                "http://%31%32%37.0.0.1/",
                "http://1.1.1.1@127.0.0.1/",
                "http://localhost./",
                "http://localhost#@example.com/"
            })
    void spelling_it_otherwise_leads_nowhere(String address) {
        refused(strict, address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"file:///etc/passwd", "ftp://192.0.2.1/", "gopher://192.0.2.1/", "http:relative", "/path"})
    void only_the_web_is_called(String address) {
        refused(lenient, address);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://192.0.2.1/", "https://100.128.0.1/", "https://[2001:db8::1]/", "HTTP://192.0.2.1/"})
    void public_addresses_pass(String address) {
        assertThatCode(() -> strict.check(URI.create(address))).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://127.0.0.1:8080/handler", "http://10.0.0.5/", "http://[::1]/", "https://localhost/"})
    void applications_are_called_in_private_networks_only_where_that_is_allowed(String address) {
        assertThatThrownBy(() -> strict.checkCallback(URI.create(address))).isInstanceOf(RefusedAddressException.class);
        assertThatCode(() -> lenient.checkCallback(URI.create(address))).doesNotThrowAnyException();
    }

    @Test
    void our_own_application_is_called_wherever_we_are() {
        var guard = new AddressGuard(new OutboundRules(false, URI.create("https://localhost:8443")));

        assertThatCode(() -> guard.checkCallback(URI.create("https://localhost:8443/events")))
                .doesNotThrowAnyException();
        for (var other : List.of(
                "http://localhost:8443/events",
                "https://localhost/",
                "https://127.0.0.1:8443/",
                "https://x@localhost:8443/")) {
            assertThatThrownBy(() -> guard.checkCallback(URI.create(other)))
                    .isInstanceOf(RefusedAddressException.class);
        }
        assertThatThrownBy(() -> guard.check(URI.create("https://localhost:8443/portal/files/x")))
                .as("files are no applications")
                .isInstanceOf(RefusedAddressException.class);
    }

    private static void refused(AddressGuard guard, String address) {
        assertThatThrownBy(() -> guard.check(URI.create(address))).isInstanceOf(RefusedAddressException.class);
    }
}
