package org.openchannel.launch;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.KeyStore;
import java.security.PrivateKey;
import java.security.UnrecoverableKeyException;
import java.security.cert.CertificateFactory;
import java.security.cert.X509Certificate;
import java.security.spec.InvalidKeySpecException;
import java.security.spec.PKCS8EncodedKeySpec;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * The certificate this server shows to those who come by TLS, with its key: given as two PEM files, or as one PKCS12 or
 * JKS keystore.
 *
 * @param chain the server's own certificate first
 */
record Certificate(PrivateKey key, List<X509Certificate> chain) {

    private static final String FILE = "connector.tls.certificate";
    private static final String KEY = "connector.tls.key";
    private static final String PASSWORD = "connector.tls.password";
    private static final String PEM_KEY = "(?s).*-----BEGIN PRIVATE KEY-----(.*?)-----END PRIVATE KEY-----.*";

    /** The one the settings name; empty when they name none. */
    static Optional<Certificate> from(Origins origins) throws Refusal {
        Optional<String> file = origins.find(FILE);
        if (file.isEmpty()) {
            if (origins.find(KEY).isPresent()) {
                throw new Refusal(KEY + " is given, but not " + FILE + "; a key needs its certificate.");
            }
            return Optional.empty();
        }
        byte[] content = read(FILE, file.get());
        if (isPem(content)) {
            return Optional.of(new Certificate(key(origins), chain(file.get(), content)));
        }
        return Optional.of(kept(file.get(), content, origins.find(PASSWORD).orElse("")));
    }

    private static Certificate kept(String file, byte[] content, String password) throws Refusal {
        try {
            KeyStore store = KeyStore.getInstance(isJks(content) ? "JKS" : "PKCS12");
            store.load(new ByteArrayInputStream(content), password.toCharArray());
            for (String alias : Collections.list(store.aliases())) {
                if (store.getKey(alias, password.toCharArray()) instanceof PrivateKey key) {
                    List<X509Certificate> chain = List.of(store.getCertificateChain(alias)).stream()
                            .map(X509Certificate.class::cast)
                            .toList();
                    return new Certificate(key, chain);
                }
            }
        } catch (IOException | GeneralSecurityException e) {
            boolean isLocked =
                    e instanceof UnrecoverableKeyException || e.getCause() instanceof UnrecoverableKeyException;
            throw new Refusal(
                    isLocked
                            ? "The keystore " + file + " does not open with the password of " + PASSWORD + "."
                            : "The file " + file + " of " + FILE
                                    + " is neither PEM nor a PKCS12 or JKS keystore that opens with " + PASSWORD + ".");
        }
        throw new Refusal("The keystore " + file + " of " + FILE + " holds no private key.");
    }

    private static List<X509Certificate> chain(String file, byte[] content) throws Refusal {
        try (InputStream pem = new ByteArrayInputStream(content)) {
            List<X509Certificate> chain = CertificateFactory.getInstance("X.509").generateCertificates(pem).stream()
                    .map(X509Certificate.class::cast)
                    .toList();
            if (!chain.isEmpty()) {
                return chain;
            }
        } catch (IOException | GeneralSecurityException e) {
            // the sentence below covers it
        }
        throw new Refusal("The file " + file + " of " + FILE + " holds no certificate that can be read.");
    }

    private static PrivateKey key(Origins origins) throws Refusal {
        String file = origins.find(KEY)
                .orElseThrow(() -> new Refusal(FILE + " is a PEM file, so " + KEY + " must name the file of its key."));
        String text = new String(read(KEY, file), StandardCharsets.US_ASCII);
        if (text.matches(PEM_KEY)) {
            byte[] encoded = Base64.getMimeDecoder().decode(text.replaceFirst(PEM_KEY, "$1"));
            for (String algorithm : List.of("RSA", "EC", "EdDSA")) {
                try {
                    return KeyFactory.getInstance(algorithm).generatePrivate(new PKCS8EncodedKeySpec(encoded));
                } catch (InvalidKeySpecException e) {
                    // the next algorithm may know it
                } catch (GeneralSecurityException e) {
                    throw new IllegalStateException("Every JDK knows " + algorithm, e);
                }
            }
        }
        throw new Refusal("The file " + file + " of " + KEY + " is no unencrypted PKCS8 key; turn it into one with:"
                + " openssl pkcs8 -topk8 -nocrypt -in " + file + " -out key.pem");
    }

    private static byte[] read(String setting, String file) throws Refusal {
        try {
            return Files.readAllBytes(Path.of(file));
        } catch (IOException | IllegalArgumentException e) {
            throw new Refusal("The file " + file + " of " + setting + " cannot be read.");
        }
    }

    private static boolean isPem(byte[] content) {
        return new String(content, StandardCharsets.US_ASCII).contains("-----BEGIN ");
    }

    private static boolean isJks(byte[] content) {
        return content.length > 1 && content[0] == (byte) 0xfe && content[1] == (byte) 0xed;
    }
}
