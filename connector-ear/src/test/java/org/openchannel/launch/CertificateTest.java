package org.openchannel.launch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CertificateTest {

    @TempDir
    Path folder;

    private final Properties properties = new Properties();

    @BeforeEach
    void forget() {
        properties.clear();
    }

    @Test
    void none_is_named_and_none_is_used() throws Refusal {
        assertThat(read()).isEmpty();
    }

    @Test
    void pem_files_and_a_keystore_hold_the_same_certificate() throws Exception {
        SelfSigned made = SelfSigned.in(folder);
        set("certificate", made.certificate());
        set("key", made.key());
        Certificate ofPem = read().orElseThrow();
        properties.clear();
        set("certificate", made.keystore());
        properties.setProperty("connector.tls.password", SelfSigned.PASSWORD);

        Certificate ofStore = read().orElseThrow();

        assertThat(ofStore.chain()).isEqualTo(ofPem.chain());
        assertThat(ofStore.key()).isEqualTo(ofPem.key());
    }

    @Test
    void whatever_is_wrong_is_said_in_a_sentence() throws Exception {
        SelfSigned made = SelfSigned.in(folder);
        Path nonsense = Files.writeString(folder.resolve("nonsense"), "nonsense");
        Path halfPem = Files.writeString(folder.resolve("half.pem"), "-----BEGIN CERTIFICATE-----\nAAAA\n");
        Path oldKey = Files.writeString(folder.resolve("old.pem"), "-----BEGIN RSA PRIVATE KEY-----\nAAAA\n");

        set("key", made.key());
        refused("a key needs its certificate");
        set("certificate", made.keystore());
        refused("does not open with the password");
        set("certificate", nonsense);
        refused("neither PEM nor");
        set("certificate", halfPem);
        refused("no certificate that can be read");
        set("certificate", made.certificate());
        set("key", oldKey);
        refused("openssl pkcs8 -topk8");
        set("key", folder.resolve("missing.pem"));
        refused("cannot be read");
        properties.remove("connector.tls.key");
        refused("connector.tls.key must name");
    }

    @Test
    void with_a_certificate_plain_http_stays_on_this_computer() throws Exception {
        properties.setProperty("connector.tls.certificate", "some.pem");
        properties.setProperty("connector.address", "0.0.0.0");
        properties.setProperty("connector.tls.port", "9443");

        Settings settings = Settings.from(origins());

        assertThat(settings.plainAddress().isLoopbackAddress()).isTrue();
        assertThat(settings.address().isAnyLocalAddress()).isTrue();
        assertThat(settings.publicUrl()).hasToString("https://localhost:9443");
    }

    private void set(String name, Path file) {
        properties.setProperty("connector.tls." + name, file.toString());
    }

    private Optional<Certificate> read() throws Refusal {
        return Certificate.from(origins());
    }

    private Origins origins() {
        return new Origins(properties, Map.of());
    }

    private void refused(String words) {
        assertThatThrownBy(this::read)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.sentence()).contains(words));
    }
}
