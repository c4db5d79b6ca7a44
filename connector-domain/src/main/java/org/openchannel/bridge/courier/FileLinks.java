package org.openchannel.bridge.courier;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import org.openchannel.bridge.account.Account;
import org.openchannel.bridge.account.Accounts;
import org.openchannel.bridge.account.LinkAccount;
import org.openchannel.shared.ServerSettings;
import org.openchannel.shared.file.FileStore;
import org.openchannel.shared.file.StoredFile;

/**
 * Addresses at which a portal collects a file: {@code /files/<account>.<file>.<until>.<signature>/<name>}. Signed with a
 * key of the account's, so that nobody makes their own, and good for a day, long enough for every retry.
 */
@Dependent
public class FileLinks {

    private static final Duration GOOD_FOR = Duration.ofHours(24);
    private static final Pattern TOKEN =
            Pattern.compile("([0-9a-f-]{36})\\.([A-Za-z0-9]{1,64})\\.(\\d{1,12})\\.([A-Za-z0-9_-]{43})");

    private final Accounts accounts;
    private final LinkAccount links;
    private final FileStore store;
    private final ServerSettings server;
    private final Clock clock;

    @Inject
    public FileLinks(Accounts accounts, LinkAccount links, FileStore store, ServerSettings server, Clock clock) {
        this.accounts = accounts;
        this.links = links;
        this.store = store;
        this.server = server;
        this.clock = clock;
    }

    /** A fresh address of {@code file}. */
    URI address(Account account, StoredFile file) {
        var until = clock.instant().plus(GOOD_FOR).getEpochSecond();
        var claim = account.id() + "." + file.id() + "." + until;
        var name = URLEncoder.encode(file.name(), StandardCharsets.UTF_8).replace("+", "%20");
        return server.address("/files/" + claim + "." + signature(account, claim) + "/" + name);
    }

    /** The file behind an address's token; empty when the token is forged, expired or its file gone. */
    public Optional<StoredFile> open(String token) {
        var parts = TOKEN.matcher(token);
        if (!parts.matches()
                || Instant.ofEpochSecond(Long.parseLong(parts.group(3))).isBefore(clock.instant())) {
            return Optional.empty();
        }
        var claim = token.substring(0, token.lastIndexOf('.'));
        return account(parts.group(1))
                .filter(account -> isSame(signature(account, claim), parts.group(4)))
                .flatMap(account -> store.find(parts.group(2)));
    }

    private Optional<Account> account(String id) {
        try {
            return accounts.find(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String signature(Account account, String claim) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            var key = links.of(account).hookSecret().reveal().getBytes(StandardCharsets.UTF_8);
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var signed = mac.doFinal(("file link:" + claim).getBytes(StandardCharsets.UTF_8));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(signed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This Java has no HmacSHA256", e);
        }
    }

    private static boolean isSame(String ours, String theirs) {
        return MessageDigest.isEqual(
                ours.getBytes(StandardCharsets.US_ASCII), theirs.getBytes(StandardCharsets.US_ASCII));
    }
}
