package org.openchannel.web.placement;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.URLDecoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.installation.AdminProof;
import org.openchannel.bridge.installation.KnowAdmins;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.Visitor;
import org.openchannel.shared.Secret;
import org.openchannel.shared.Vault;
import org.openchannel.web.http.Language;

/**
 * Seals page tokens and opens them again. The vault's seal is the proof: what opens was made by us for this purpose.
 * A token names when it ends; each answer carries a new one, until the page has been open for twelve hours.
 */
@Dependent
public class PageTokens {

    private static final Duration GOOD_FOR = Duration.ofMinutes(30);
    private static final Duration RENEWED_FOR = Duration.ofHours(12);
    private static final String PURPOSE = "page";
    private static final String VERSION = "4";
    private static final String SEPARATOR = "|";
    private static final int PARTS = 15;

    private final Vault vault;
    private final Clock clock;
    private final KnowAdmins admins;

    @Inject
    public PageTokens(Vault vault, Clock clock, KnowAdmins admins) {
        this.vault = vault;
        this.clock = clock;
        this.admins = admins;
    }

    /** A page opened now. */
    PageToken opened(PageToken.Reader reader, URI portal, PageToken.@Nullable Line line) {
        return new PageToken(reader, portal, line, false, clock.instant(), null, null);
    }

    /** The same page; the portal just said that this is its reader, whose access token it is. */
    PageToken proved(PageToken page, Visitor visitor, Secret token) {
        var before = page.reader();
        var reader = new PageToken.Reader(
                before.memberId(), visitor.userId(), visitor.name(), visitor.isAdmin(), before.language());
        admins.heard(before.memberId(), visitor.userId(), visitor.isAdmin());
        var proof = visitor.isAdmin() ? new AdminProof(token, clock.instant()) : null;
        var again = page.of(reader, proof);
        return visitor.isAdmin() ? again : again.offering(null);
    }

    /** A token good for the next half hour. */
    String seal(PageToken page) {
        var reader = page.reader();
        var proof = page.proof();
        var line = page.line();
        var text = String.join(
                SEPARATOR,
                VERSION,
                Long.toString(clock.instant().plus(GOOD_FOR).toEpochMilli()),
                Long.toString(page.openedAt().toEpochMilli()),
                reader.memberId().value(),
                reader.userId() + (reader.isAdmin() ? "+" : ""),
                reader.language().tag(),
                page.portal().toString(),
                line == null ? "" : line.connector().value(),
                line == null ? "" : line.id().toString(),
                line == null || line.name() == null ? "" : encoded(line.name()),
                page.isFromList() ? "list" : "",
                encoded(reader.name()),
                page.offer() == null ? "" : encoded(page.offer().reveal()),
                proof == null ? "" : Long.toString(proof.at().toEpochMilli()),
                proof == null ? "" : encoded(proof.token().reveal()));
        return vault.seal(Secret.of(text), PURPOSE);
    }

    /**
     * What a token says. Who administered the portal when the page was opened and does so no longer, or can't prove it, looks
     * at it like everybody else: a code to scan is worth the account.
     *
     * @throws ClosedPageException when it is missing, made by somebody else, or too old
     */
    PageToken open(@Nullable String token) {
        var page = opened(token);
        var reader = page.reader();
        var proof = page.proof();
        if (proof == null || admins.word(page.memberId(), reader.userId(), proof) == KnowAdmins.Word.STILL) {
            return page;
        }
        var anybody = new PageToken.Reader(reader.memberId(), reader.userId(), reader.name(), false, reader.language());
        return page.of(anybody, null).offering(null);
    }

    /**
     * The same, whoever reads it now: for those who are about to prove it anew.
     *
     * @throws ClosedPageException when it is missing, made by somebody else, or too old
     */
    PageToken opened(@Nullable String token) {
        var parts = parts(token);
        if (parts.length != PARTS || !VERSION.equals(parts[0])) {
            throw ClosedPageException.stale(Language.EN, null);
        }
        var page = read(parts);
        var now = clock.instant();
        var end = Instant.ofEpochMilli(Long.parseLong(parts[1]));
        if (!now.isBefore(end) || !now.isBefore(page.openedAt().plus(RENEWED_FOR))) {
            throw ClosedPageException.stale(page.language(), page.portal());
        }
        return page;
    }

    /**
     * The same, of those who administer the portal: it is asked again whether they do, when that was long ago.
     *
     * @throws ClosedPageException also when they do not, or nobody can tell any more
     */
    PageToken openForAdmin(@Nullable String token) {
        var page = opened(token);
        var proof = page.proof();
        if (!page.reader().isAdmin() || proof == null) {
            throw ClosedPageException.forbidden(page);
        }
        var word = admins.word(page.memberId(), page.reader().userId(), proof);
        if (word != KnowAdmins.Word.STILL) {
            throw word == KnowAdmins.Word.OVER
                    ? ClosedPageException.stale(page.language(), page.portal())
                    : ClosedPageException.forbidden(page);
        }
        return page;
    }

    private static String encoded(String name) {
        return URLEncoder.encode(name, StandardCharsets.UTF_8);
    }

    private String[] parts(@Nullable String token) {
        if (token == null || token.isEmpty()) {
            return new String[0];
        }
        try {
            return vault.open(token, PURPOSE).reveal().split("\\|", -1);
        } catch (IllegalStateException | IllegalArgumentException e) {
            return new String[0];
        }
    }

    private static PageToken read(String[] parts) {
        var isAdmin = parts[4].endsWith("+");
        var userId = Long.parseLong(isAdmin ? parts[4].substring(0, parts[4].length() - 1) : parts[4]);
        var reader = new PageToken.Reader(
                new MemberId(parts[3]),
                userId,
                URLDecoder.decode(parts[11], StandardCharsets.UTF_8),
                isAdmin,
                Language.of(parts[5]).orElse(Language.EN));
        var openedAt = Instant.ofEpochMilli(Long.parseLong(parts[2]));
        var offer = parts[12].isEmpty() ? null : secret(parts[12]);
        var proof = parts[13].isEmpty()
                ? null
                : new AdminProof(secret(parts[14]), Instant.ofEpochMilli(Long.parseLong(parts[13])));
        return new PageToken(reader, URI.create(parts[6]), line(parts), !parts[10].isEmpty(), openedAt, proof, offer);
    }

    private static Secret secret(String encoded) {
        return Secret.of(URLDecoder.decode(encoded, StandardCharsets.UTF_8));
    }

    private static PageToken.@Nullable Line line(String[] parts) {
        if (parts[7].isEmpty()) {
            return null;
        }
        var name = URLDecoder.decode(parts[9], StandardCharsets.UTF_8);
        return new PageToken.Line(new ConnectorCode(parts[7]), LineId.of(parts[8]), name.isEmpty() ? null : name);
    }
}
