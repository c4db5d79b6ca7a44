package org.openchannel.launch;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.Base64;
import java.util.List;

/** A certificate for localhost, made by the JDK's own tool in a folder of the test. */
public final class SelfSigned {

    public static final String PASSWORD = "only-for-this-test";
    private static final String ALIAS = "test";

    private final Path folder;

    private SelfSigned(Path folder) {
        this.folder = folder;
    }

    /** Makes one below {@code folder}. */
    public static SelfSigned in(Path folder) throws IOException, InterruptedException {
        var command = List.of(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-keyalg",
                "EC",
                "-alias",
                ALIAS,
                "-dname",
                "CN=localhost",
                "-ext",
                "san=dns:localhost,ip:127.0.0.1",
                "-storetype",
                "PKCS12",
                "-storepass",
                PASSWORD,
                "-keystore",
                folder.resolve("both.p12").toString());
        var tool = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (tool.waitFor() != 0) {
            throw new IllegalStateException("keytool made no certificate");
        }
        return new SelfSigned(folder);
    }

    /** Key and certificate in a keystore. */
    public Path keystore() {
        return folder.resolve("both.p12");
    }

    /** What a client needs to trust it. */
    public KeyStore trusted() throws IOException, GeneralSecurityException {
        var trusted = KeyStore.getInstance("PKCS12");
        trusted.load(null, null);
        trusted.setCertificateEntry(ALIAS, opened().getCertificate(ALIAS));
        return trusted;
    }

    /** The certificate as a PEM file. */
    public Path certificate() throws IOException, GeneralSecurityException {
        return pem(
                "certificate.pem", "CERTIFICATE", opened().getCertificate(ALIAS).getEncoded());
    }

    /** The key as a PEM file. */
    public Path key() throws IOException, GeneralSecurityException {
        return pem(
                "key.pem",
                "PRIVATE KEY",
                opened().getKey(ALIAS, PASSWORD.toCharArray()).getEncoded());
    }

    private KeyStore opened() throws IOException, GeneralSecurityException {
        var store = KeyStore.getInstance("PKCS12");
        try (InputStream in = Files.newInputStream(keystore())) {
            store.load(in, PASSWORD.toCharArray());
        }
        return store;
    }

    private Path pem(String name, String what, byte[] content) throws IOException {
        var lines = Base64.getMimeEncoder(64, "\n".getBytes(StandardCharsets.US_ASCII))
                .encodeToString(content);
        return Files.writeString(
                folder.resolve(name), "-----BEGIN " + what + "-----\n" + lines + "\n-----END " + what + "-----\n");
    }
}
