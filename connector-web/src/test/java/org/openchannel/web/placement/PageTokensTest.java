package org.openchannel.web.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.installation.AdminProof;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.installation.Visitor;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.Secret;
import org.openchannel.web.http.Language;

class PageTokensTest {

    private static final URI PORTAL = URI.create("https://example.bitrix24.test");
    private static final PageToken.Reader ADMIN =
            new PageToken.Reader(new MemberId("da45a03b"), 7, "Анна | Орлова", true, Language.RU);
    private static final PageToken.Line SALES =
            new PageToken.Line(new ConnectorCode("open_channel"), LineId.of("17"), "Продажи | опт");

    private final Bridge bridge = new Bridge();
    private final MovableClock clock = bridge.clock;
    private final OpenVault vault = new OpenVault();
    private final PageTokens tokens = bridge.tokens;

    @Test
    void says_what_was_put_into_it() {
        var page = tokens.opened(ADMIN, PORTAL, SALES);

        assertThat(tokens.open(tokens.seal(page))).isEqualTo(page);
    }

    @Test
    void a_page_about_no_line_stays_about_none() {
        var page = tokens.opened(new PageToken.Reader(new MemberId("m"), 0, "", false, Language.EN), PORTAL, null);

        assertThat(tokens.open(tokens.seal(page))).isEqualTo(page);
    }

    @Test
    void is_good_for_half_an_hour() {
        var token = tokens.seal(tokens.opened(ADMIN, PORTAL, SALES));

        clock.advance(Duration.ofMinutes(30).minusMillis(1));
        assertThat(tokens.open(token).reader()).isEqualTo(ADMIN);

        clock.advance(Duration.ofMillis(1));
        assertThatThrownBy(() -> tokens.open(token)).isInstanceOfSatisfying(ClosedPageException.class, closed -> {
            assertThat(closed.reason()).isEqualTo(ClosedPageException.Reason.STALE);
            assertThat(closed.language()).as("in the reader's language").isEqualTo(Language.RU);
            assertThat(closed.portal()).as("where it may be framed").isEqualTo(PORTAL);
        });
    }

    @Test
    void is_renewed_by_each_answer_but_not_for_ever() {
        var page = tokens.opened(ADMIN, PORTAL, SALES);
        for (int i = 0; i < 12 * 60 / 20 - 1; i++) {
            clock.advance(Duration.ofMinutes(20));
            page = tokens.open(tokens.seal(page));
        }

        clock.advance(Duration.ofMinutes(20));
        var last = page;
        assertThatThrownBy(() -> tokens.open(tokens.seal(last))).isInstanceOf(ClosedPageException.class);
    }

    @Test
    void what_the_reader_offers_travels_sealed_and_stays_on_every_page() {
        var page = tokens.opened(ADMIN, PORTAL, SALES).offering(Secret.of("refresh|token 1"));

        var again = tokens.open(tokens.seal(page)).fromListTo(SALES);

        assertThat(Objects.requireNonNull(again.offer()).reveal()).isEqualTo("refresh|token 1");
        assertThat(tokens.open(tokens.seal(tokens.opened(ADMIN, PORTAL, SALES))).offer())
                .isNull();
    }

    @Test
    void that_the_reader_is_an_administrator_is_proved_by_their_own_token() {
        var anna = new Visitor(ADMIN.memberId(), 7, "Анна", true);
        var page = tokens.proved(tokens.opened(ADMIN, PORTAL, SALES), anna, Secret.of("access|token 1"));

        var again = tokens.openForAdmin(tokens.seal(page));

        assertThat(again.proof()).isEqualTo(new AdminProof(Secret.of("access|token 1"), clock.instant()));
        assertThatThrownBy(() -> tokens.openForAdmin(tokens.seal(tokens.opened(ADMIN, PORTAL, SALES))))
                .as("nobody proved it")
                .isInstanceOf(ClosedPageException.class);
    }

    @Test
    void who_is_no_administrator_any_more_offers_nothing() {
        var page = tokens.opened(ADMIN, PORTAL, SALES).offering(Secret.of("refresh"));

        var now = tokens.proved(page, new Visitor(ADMIN.memberId(), 7, "Анна", false), Secret.of("access"));

        assertThat(now.reader().isAdmin()).isFalse();
        assertThat(now.offer()).isNull();
        assertThat(now.proof()).isNull();
    }

    @Test
    void nothing_else_opens() {
        var good = tokens.seal(tokens.opened(ADMIN, PORTAL, SALES));
        var forAnotherPurpose = vault.seal(Secret.of(good.substring("page|".length())), "installation");
        var anotherVersion = vault.seal(Secret.of("9" + good.substring("page|1".length())), "page");

        assertClosed(null);
        assertClosed("");
        assertClosed("page|");
        assertClosed("nonsense");
        assertClosed(good.substring(0, good.lastIndexOf('|')));
        assertClosed(forAnotherPurpose);
        assertClosed(anotherVersion);
    }

    private void assertClosed(@Nullable String token) {
        assertThatThrownBy(() -> tokens.open(token)).isInstanceOf(ClosedPageException.class);
    }
}
