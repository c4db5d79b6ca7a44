package org.openchannel.portal.oauth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.staff.StaffForm;
import org.openchannel.portal.staff.StaffProfile;

class ExchangeTokenTest {

    private static final long ADMIN = 1;

    private final PortalWorld world = new PortalWorld();
    private final ApplicationCard application = setUp();
    private TokenPair pair = world.issueToken.pair(world.application(application), ADMIN);

    private ApplicationCard setUp() {
        world.setUp();
        return world.installedApplication();
    }

    @BeforeEach
    void freshPair() {
        pair = world.issueToken.pair(world.application(application), ADMIN);
    }

    @Test
    void an_access_token_says_who_calls_for_one_hour() {
        var access = world.checkAccess().token(pair.accessToken().reveal());
        assertThat(access.userId()).isEqualTo(ADMIN);
        assertThat(access.caller().orElseThrow().id()).isEqualTo(application.id());
        assertThat(access.includes("imopenlines")).isTrue();
        assertThat(access.includes("telephony")).isFalse();

        world.clock.advance(Duration.ofMinutes(59));
        assertThat(world.checkAccess().token(pair.accessToken().reveal())).isNotNull();

        world.clock.advance(Duration.ofMinutes(1));
        refuses(
                "expired_token",
                () -> world.checkAccess().token(pair.accessToken().reveal()));
    }

    @Test
    void what_we_never_issued_is_no_token() {
        refuses("invalid_token", () -> world.checkAccess().token("made up"));
        refuses(
                "invalid_token",
                () -> world.checkAccess().token(pair.refreshToken().reveal()));
    }

    @Test
    void each_refresh_gives_a_new_pair_and_spends_the_old_token() {
        var next = refresh(pair);
        assertThat(next.refreshToken()).isNotEqualTo(pair.refreshToken());
        assertThat(world.checkAccess().token(next.accessToken().reveal()).userId())
                .isEqualTo(ADMIN);

        refuses("invalid_grant", () -> refresh(pair));

        assertThat(refresh(next)).as("the new one works").isNotNull();
    }

    @Test
    void a_refresh_token_lives_180_days() {
        world.clock.advance(Duration.ofDays(179));
        var next = refresh(pair);

        world.clock.advance(Duration.ofDays(180));
        refuses("invalid_grant", () -> refresh(next));
    }

    @Test
    void only_its_own_application_can_exchange_it() {
        var other = world.installedApplication();

        refuses(
                "invalid_grant",
                () -> world.exchangeToken()
                        .refresh(
                                other.clientId(),
                                other.clientSecret().reveal(),
                                pair.refreshToken().reveal()));
        refuses(
                "invalid_client",
                () -> world.exchangeToken()
                        .refresh(
                                application.clientId(),
                                "guess",
                                pair.refreshToken().reveal()));
        refuses(
                "wrong_client",
                () -> world.exchangeToken()
                        .refresh("local.unknown", "guess", pair.refreshToken().reveal()));
        assertThat(refresh(pair)).as("none of that spent it").isNotNull();
    }

    @Test
    void a_code_is_worth_one_exchange_within_30_seconds() {
        var authorized = world.authorizeCode().authorize(application.clientId(), 2);
        var pairOfOperator = redeem(authorized.code().reveal());
        assertThat(pairOfOperator.userId()).isEqualTo(2);
        refuses("invalid_grant", () -> redeem(authorized.code().reveal()));

        var late = world.authorizeCode().authorize(application.clientId(), 2);
        world.clock.advance(Duration.ofSeconds(30));
        refuses("invalid_grant", () -> redeem(late.code().reveal()));
    }

    @Test
    void an_application_that_is_not_installed_gets_no_code() {
        world.uninstallApplication().uninstall(application.id());

        refuses("invalid_client", () -> world.authorizeCode().authorize(application.clientId(), 2));
    }

    @Test
    void tokens_die_with_the_installation() {
        world.uninstallApplication().uninstall(application.id());

        refuses(
                "invalid_token",
                () -> world.checkAccess().token(pair.accessToken().reveal()));
        refuses("invalid_grant", () -> refresh(pair));
    }

    @Test
    void a_webhook_is_known_by_user_and_key() {
        var key = new CreateWebhook(world.repositories.webhooks(), world.secrets, world.numbers, world.clock)
                .create(2, "script", List.of("user"));

        var access = world.checkAccess().webhook(2, key.reveal());
        assertThat(access.caller()).isEmpty();
        assertThat(access.includes("user")).isTrue();
        refuses("INVALID_CREDENTIALS", () -> world.checkAccess().webhook(1, key.reveal()));
        refuses("INVALID_CREDENTIALS", () -> world.checkAccess().webhook(2, "guess"));
    }

    @Test
    void who_left_calls_no_more() {
        var token = world.issueToken.access(world.application(application), 2).reveal();
        var key = new CreateWebhook(world.repositories.webhooks(), world.secrets, world.numbers, world.clock)
                .create(2, "script", List.of("user"))
                .reveal();
        new AroundWorld(world)
                .changeStaff.change(
                        2, new StaffForm("olivia", "Olivia", "Park", "", false, false, StaffProfile.Details.NONE));

        refuses("user_access_error", () -> world.checkAccess().token(token));
        refuses("INVALID_CREDENTIALS", () -> world.checkAccess().webhook(2, key));
    }

    private TokenPair refresh(TokenPair with) {
        return world.exchangeToken()
                .refresh(
                        application.clientId(),
                        application.clientSecret().reveal(),
                        with.refreshToken().reveal());
    }

    private TokenPair redeem(String code) {
        return world.exchangeToken()
                .redeem(application.clientId(), application.clientSecret().reveal(), code);
    }

    private static void refuses(String code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        OAuthException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo(code));
    }
}
