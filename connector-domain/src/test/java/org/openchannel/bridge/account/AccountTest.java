package org.openchannel.bridge.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.LoginStep;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.MemberId;

class AccountTest {

    private static final Instant NOW = Instant.parse("2026-01-01T00:00:00.123456789Z");

    private final Account account = named("Shop");

    @Test
    void a_step_is_shown_as_the_messenger_told_it_but_for_what_clocks_disagree_on() {
        account.want(NOW);
        account.seen(waiting("2@abc"), NOW);

        assertThat(account.session().step())
                .isEqualTo(new LoginStep(LoginStep.Kind.QR, "2@abc", Instant.parse("2026-01-01T00:00:00.123Z")));
    }

    @Test
    void the_same_look_twice_is_no_news_and_another_code_is() {
        account.want(NOW);

        assertThat(account.seen(waiting("2@abc"), NOW)).isTrue();
        assertThat(account.seen(waiting("2@abc"), NOW)).isFalse();
        assertThat(account.seen(waiting("2@def"), NOW)).isTrue();
    }

    @Test
    void what_the_messenger_says_of_an_account_nobody_wants_does_not_count() {
        assertThat(account.seen(waiting("2@abc"), NOW)).isFalse();
        assertThat(account.session().state()).isEqualTo(SessionState.NEW);
    }

    @Test
    void wanting_it_again_keeps_the_code_that_is_shown() {
        account.want(NOW);
        account.seen(waiting("2@abc"), NOW);

        account.want(NOW);

        assertThat(account.session().state()).isEqualTo(SessionState.WAITING_FOR_QR);
    }

    @Test
    void a_contract_s_end_and_a_long_cause_are_kept_as_far_as_they_fit() {
        account.want(NOW);
        account.seen(new SessionSnapshot(SessionState.FAILED, null, null, "x".repeat(101), NOW, "y".repeat(501)), NOW);

        assertThat(account.session().profileName()).hasSize(100);
        assertThat(account.session().cause()).hasSize(500);
        assertThat(account.session().validUntil()).isEqualTo(Instant.parse("2026-01-01T00:00:00.123Z"));
    }

    @Test
    void the_messenger_is_logged_out_of_only_what_somebody_wanted() {
        account.disconnect(NOW);
        assertThat(account.isLogoutPending()).as("never linked").isFalse();

        account.want(NOW);
        account.disconnect(NOW);
        account.disconnect(NOW);
        assertThat(account.isLogoutPending()).isTrue();
    }

    @Test
    void a_name_is_neither_empty_nor_endless() {
        assertThat(named("x".repeat(64)).name()).hasSize(64);
        assertThatThrownBy(() -> named(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> named("x".repeat(65))).isInstanceOf(IllegalArgumentException.class);
    }

    private static SessionSnapshot waiting(String code) {
        return new SessionSnapshot(
                SessionState.WAITING_FOR_QR, new LoginStep(LoginStep.Kind.QR, code, NOW), null, null, null, null);
    }

    private static Account named(String name) {
        return new Account(new UUID(0, 1), new MemberId("m1"), new GatewayCode("simulator"), name, "sealed", NOW);
    }
}
