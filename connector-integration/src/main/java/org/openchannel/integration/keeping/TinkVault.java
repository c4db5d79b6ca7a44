package org.openchannel.integration.keeping;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.util.Base64;
import org.openchannel.shared.Secret;
import org.openchannel.shared.Vault;

/** Seals secrets by AES-256-GCM; the keyset lies in a file of its own, readable only to the owner, made on first use. */
public class TinkVault implements Vault {

    private final Aead aead;

    /** @param keyset the keyset's file; back it up: without it sealed tokens are lost and portals must reinstall us */
    public TinkVault(Path keyset) {
        try {
            AeadConfig.register();
            this.aead = keyset(keyset).getPrimitive(RegistryConfiguration.get(), Aead.class);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("The keyset " + keyset + " can't be used: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new UncheckedIOException("The keyset " + keyset + " can't be read or written", e);
        }
    }

    @Override
    public String seal(Secret secret, String purpose) {
        try {
            return Base64.getEncoder().encodeToString(aead.encrypt(bytes(secret.reveal()), bytes(purpose)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealing failed for " + purpose, e);
        }
    }

    @Override
    public Secret open(String sealed, String purpose) {
        try {
            var plain = aead.decrypt(Base64.getDecoder().decode(sealed), bytes(purpose));
            return Secret.of(new String(plain, StandardCharsets.UTF_8));
        } catch (GeneralSecurityException | IllegalArgumentException e) {
            throw new IllegalStateException(
                    "A secret sealed for " + purpose + " does not open; was the keyset file replaced?", e);
        }
    }

    private static KeysetHandle keyset(Path file) throws GeneralSecurityException, IOException {
        if (!Files.exists(file)) {
            create(file);
        }
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get());
    }

    private static void create(Path file) throws GeneralSecurityException, IOException {
        var fresh = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
        var json = TinkJsonProtoKeysetFormat.serializeKeyset(fresh, InsecureSecretKeyAccess.get());
        Files.createDirectories(file.toAbsolutePath().getParent());
        var draft = Files.createTempFile(file.toAbsolutePath().getParent(), "keyset", ".new");
        if (Files.getFileStore(draft).supportsFileAttributeView("posix")) {
            Files.setPosixFilePermissions(draft, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(draft, json);
        try {
            // A link instead of a move: of two starters on one folder the first wins and both use its key.
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            // The other one's keyset is as good.
        } catch (UnsupportedOperationException e) {
            Files.move(draft, file);
            return;
        }
        Files.delete(draft);
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
