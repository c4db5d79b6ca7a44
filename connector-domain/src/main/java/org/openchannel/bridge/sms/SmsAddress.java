package org.openchannel.bridge.sms;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
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

/**
 * Where a portal posts what is to be sent through an account: {@code /events/sms/<account>.<signature>}. Signed with a key
 * of the account's, so that nobody guesses it; the portal's application token is asked for all the same.
 */
@Dependent
public class SmsAddress {

    private static final Pattern TOKEN = Pattern.compile("([0-9a-f-]{36})\\.([A-Za-z0-9_-]{43})");

    private final Accounts accounts;
    private final LinkAccount links;
    private final ServerSettings server;

    @Inject
    public SmsAddress(Accounts accounts, LinkAccount links, ServerSettings server) {
        this.accounts = accounts;
        this.links = links;
        this.server = server;
    }

    URI of(Account account) {
        return server.address("/events/sms/" + account.id() + "." + signature(account));
    }

    /** The account behind an address; empty when there is none, or somebody made the address up. */
    Optional<Account> account(String token) {
        var parts = TOKEN.matcher(token);
        return parts.matches()
                ? find(parts.group(1)).filter(account -> isSame(signature(account), parts.group(2)))
                : Optional.empty();
    }

    private Optional<Account> find(String id) {
        try {
            return accounts.find(UUID.fromString(id));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    private String signature(Account account) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            var key = links.of(account).hookSecret().reveal().getBytes(StandardCharsets.UTF_8);
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            var signed = mac.doFinal(("sms:" + account.id()).getBytes(StandardCharsets.UTF_8));
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
