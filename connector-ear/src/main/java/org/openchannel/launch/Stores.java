package org.openchannel.launch;

import java.io.FileInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.security.SecureRandom;
import java.security.cert.X509Certificate;
import java.util.Base64;

/**
 * The keystore the server reads its certificate from, and the certificates it trusts when it calls others: those every
 * Java trusts, and its own, for the embedded portal and the connector call each other under the public address.
 */
final class Stores {

    /** What the certificate is called in the keystore. */
    static final String ALIAS = "connector";

    private static final int PASSWORD_BYTES = 24;

    private Stores() {}

    /** Writes both into {@code folder} and tells Java of them, unless somebody named other ones. */
    static void tell(Certificate certificate, Path folder) throws IOException {
        try {
            char[] password = password();
            KeyStore own = KeyStore.getInstance("PKCS12");
            own.load(null, password);
            own.setKeyEntry(
                    ALIAS, certificate.key(), password, certificate.chain().toArray(X509Certificate[]::new));
            tell("javax.net.ssl.keyStore", own, folder.resolve("keystore.p12"), password);
            if (System.getProperty("javax.net.ssl.trustStore") == null) {
                KeyStore trusted = trusted();
                trusted.setCertificateEntry(ALIAS, certificate.chain().get(0));
                tell("javax.net.ssl.trustStore", trusted, folder.resolve("truststore.p12"), password);
            }
        } catch (GeneralSecurityException e) {
            throw new IOException("The certificate cannot be handed to the server", e);
        }
    }

    private static void tell(String property, KeyStore store, Path file, char[] password)
            throws IOException, GeneralSecurityException {
        Files.deleteIfExists(file);
        if (Files.getFileStore(file.getParent()).supportsFileAttributeView("posix")) {
            Files.createFile(file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
        }
        try (OutputStream out = Files.newOutputStream(file)) {
            store.store(out, password);
        }
        System.setProperty(property, file.toString());
        System.setProperty(property + "Password", new String(password));
        System.setProperty(property + "Type", "PKCS12");
    }

    /** All that this Java trusts. */
    private static KeyStore trusted() throws IOException, GeneralSecurityException {
        KeyStore every = KeyStore.getInstance(KeyStore.getDefaultType());
        Path cacerts = Path.of(System.getProperty("java.home"), "lib", "security", "cacerts");
        try (InputStream in = new FileInputStream(cacerts.toFile())) {
            every.load(in, null);
        }
        KeyStore copy = KeyStore.getInstance("PKCS12");
        copy.load(null, null);
        for (var names = every.aliases(); names.hasMoreElements(); ) {
            String name = names.nextElement();
            if (every.isCertificateEntry(name)) {
                copy.setCertificateEntry(name, every.getCertificate(name));
            }
        }
        return copy;
    }

    private static char[] password() {
        byte[] bytes = new byte[PASSWORD_BYTES];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).toCharArray();
    }
}
