package org.openchannel.bridge.sms;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.installation.MemberId;

/** What every keeper of SMS providers does. */
public interface SmsProvidersContract {

    Instant SINCE = Instant.parse("2026-11-20T12:00:00Z");

    /** The keeper; the account exists where that matters. */
    SmsProviders smsProviders();

    UUID provider();

    @Test
    default void a_provider_is_kept_until_it_is_removed() {
        var card = new SmsPortal.Card("occ_1", "Shop", URI.create("https://bridge.example/events/sms/1"));
        var provider = new SmsProvider(provider(), new MemberId("m"), SINCE);
        smsProviders().keep(provider);
        var kept = smsProviders().find(provider()).orElseThrow();
        assertThat(kept.isKnownAs(card, SINCE)).isFalse();

        kept.registered(card, SINCE);
        smsProviders().keep(kept);

        assertThat(smsProviders().all()).singleElement().satisfies(found -> {
            assertThat(found.isKnownAs(card, SINCE)).isTrue();
            assertThat(found.isKnownAs(card, SINCE.plusSeconds(1))).isFalse();
            assertThat(found.portal()).isEqualTo(new MemberId("m"));
        });
        assertThat(smsProviders().wanted()).isEmpty();
        smsProviders().remove(provider());
        smsProviders().remove(provider());
        assertThat(smsProviders().all()).isEmpty();
    }
}
