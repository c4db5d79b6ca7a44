package org.openchannel.integration.openid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.bridge.access.CompanyProvider;
import org.openchannel.bridge.access.KeeperRole;
import org.openchannel.bridge.access.NotVouchedException;
import org.openchannel.bridge.access.NotVouchedException.Why;
import org.openchannel.bridge.access.Question;
import org.openchannel.bridge.access.Questions;
import org.openchannel.bridge.access.Vouched;
import org.openchannel.integration.http.OutboundRules;
import org.openchannel.shared.CountingSecrets;
import org.openchannel.shared.MovableClock;
import org.openchannel.shared.OpenVault;
import org.openchannel.shared.Secret;

class OpenIdProviderTest {

    private static final HttpClient BROWSER = HttpClient.newHttpClient();

    private final MovableClock clock = new MovableClock();
    private final CompanyProvider company = new CompanyProvider(clock);
    private final Questions questions = new Questions(new OpenVault(), new CountingSecrets(), clock);
    private final OpenIdProvider provider = provider(company.issuer(), "groups");

    private OpenIdProvider provider(URI issuer, String rolesClaim) {
        var settings = new OpenIdSettings(
                issuer,
                new OpenIdSettings.Client(
                        CompanyProvider.CLIENT,
                        Optional.of(Secret.of(CompanyProvider.SECRET)),
                        "openid profile",
                        URI.create("http://localhost:9/console/signin/provider/answer"),
                        URI.create("http://localhost:9/console/signin")),
                new OpenIdSettings.Claims(
                        "preferred_username",
                        rolesClaim,
                        Map.of("connector-operators", KeeperRole.OPERATOR, "connector-admins", KeeperRole.ADMIN)));
        return new OpenIdProvider(new Configured(Optional.of(settings)), new OutboundRules(false), clock);
    }

    @AfterEach
    void stop() {
        company.close();
    }

    @Test
    void vouches_for_somebody_with_the_role_of_their_group() throws Exception {
        var olga = whoComesBack(provider);

        assertThat(olga.name()).isEqualTo("Olga");
        assertThat(olga.role()).contains(KeeperRole.OPERATOR);
        assertThat(olga.subject()).hasSize(64);
    }

    @Test
    void of_several_groups_the_one_counts_that_may_most_and_without_one_somebody_may_nothing() throws Exception {
        company.says(with("groups", List.of("connector-operators", "connector-admins")));
        assertThat(whoComesBack(provider).role()).contains(KeeperRole.ADMIN);

        company.says(with("groups", "connector-admins"));
        assertThat(whoComesBack(provider).role()).contains(KeeperRole.ADMIN);

        company.says(with("groups", List.of("everybody")));
        assertThat(whoComesBack(provider).role()).isEmpty();
    }

    @Test
    void groups_may_lie_inside_of_another_claim_and_elsewhere() throws Exception {
        company.says(with("realm_access", Map.of("roles", List.of("connector-admins"))));
        assertThat(whoComesBack(provider(company.issuer(), "realm_access.roles"))
                        .role())
                .contains(KeeperRole.ADMIN);

        company.says(without("groups"));
        company.saysElsewhere(Map.of("sub", "person-1", "groups", List.of("connector-admins")));
        assertThat(whoComesBack(provider).role()).contains(KeeperRole.ADMIN);

        company.saysElsewhere(Map.of("sub", "person-2", "groups", List.of("connector-admins")));
        refuses(Why.UNTRUSTED);
    }

    @Test
    void a_word_that_is_not_for_us_not_from_there_or_not_fresh_is_nobodys() throws Exception {
        var before = clock.instant().minus(Duration.ofMinutes(10)).getEpochSecond();
        for (var lie : List.of(
                with("iss", "https://elsewhere.example.com"),
                with("aud", "another-application"),
                without("aud"),
                with("aud", List.of(CompanyProvider.CLIENT, "another-application")),
                with("azp", "another-application"),
                with("nonce", "of-another-question"),
                without("nonce"),
                without("sub"),
                without("exp"),
                with("exp", before),
                with("nbf", clock.instant().plusSeconds(600).getEpochSecond()))) {
            company.says(lie);
            refuses(Why.UNTRUSTED);
        }
        company.says(claims -> claims);
        assertThat(whoComesBack(provider).name()).isEqualTo("Olga");
    }

    @Test
    void a_word_with_a_wrong_signature_or_none_is_nobodys() throws Exception {
        company.spoils(token -> token.substring(0, token.length() - 6) + "AAAAAA");
        refuses(Why.UNTRUSTED);

        company.spoils(token -> CompanyProvider.encoded("{\"alg\":\"none\"}")
                + token.substring(token.indexOf('.')).replaceFirst("[^.]*$", ""));
        refuses(Why.UNTRUSTED);

        company.spoils(token ->
                CompanyProvider.encoded("{\"alg\":\"HS256\",\"kid\":\"key-1\"}") + token.substring(token.indexOf('.')));
        refuses(Why.UNTRUSTED);

        company.spoils(token -> "nonsense");
        refuses(Why.UNTRUSTED);

        company.spoils(token -> token);
        company.signsAsSomebodyElse();
        refuses(Why.UNTRUSTED);
    }

    @Test
    void a_code_is_worth_something_once_and_only_with_the_verifier_of_its_question() throws Exception {
        var question = questions.next("/console");
        var code = code(provider, question);
        var other = questions.next("/console");

        assertThatThrownBy(() -> provider.vouch(code, other)).isInstanceOf(NotVouchedException.class);
        assertThatThrownBy(() -> provider.vouch(code, question))
                .isInstanceOfSatisfying(
                        NotVouchedException.class, e -> assertThat(e.why()).isEqualTo(Why.DECLINED));
    }

    @Test
    void what_it_says_of_itself_and_its_keys_are_asked_for_once() throws Exception {
        whoComesBack(provider);
        whoComesBack(provider);

        assertThat(company.calls()).containsOnlyOnce("/keys", "/.well-known/openid-configuration");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nonsense",
                "{}",
                "{\"issuer\":\"https://elsewhere.example.com\"}",
            })
    void a_provider_that_describes_itself_wrongly_is_not_asked_anything(String description) {
        company.describesItself(description);

        assertThatThrownBy(() -> provider.address(questions.next("/console")))
                .isInstanceOfSatisfying(
                        NotVouchedException.class, e -> assertThat(e.why()).isEqualTo(Why.UNREACHABLE));
    }

    /** Else whoever can change what it says of itself could look around in our network. */
    @Test
    void a_provider_that_leads_into_our_own_network_is_not_followed() {
        company.describesItself(("{'issuer':'%1$s','authorization_endpoint':'%1$s/authorize',"
                        + "'token_endpoint':'http://127.0.0.1:9/token','jwks_uri':'%1$s/keys'}")
                .formatted(company.issuer())
                .replace('\'', '"'));
        var question = questions.next("/console");

        assertThatThrownBy(() -> provider.vouch(code(provider, question), question))
                .isInstanceOf(NotVouchedException.class)
                .hasMessageContaining("private address");
    }

    @Test
    void nobody_there_is_said_so() {
        company.close();

        assertThatThrownBy(() -> provider.address(questions.next("/console")))
                .isInstanceOf(NotVouchedException.class)
                .hasMessageContaining("can't be reached");
        assertThatThrownBy(() -> new OpenIdProvider(new Configured(Optional.empty()), new OutboundRules(false), clock)
                        .address(questions.next("/console")))
                .hasMessageContaining("No provider");
    }

    @Test
    void who_leaves_is_led_out_with_the_providers_own_word_and_back_to_us() throws Exception {
        var olga = whoComesBack(provider);

        var out = provider.farewell(olga.word()).orElseThrow();

        var back = BROWSER.send(HttpRequest.newBuilder(out).build(), BodyHandlers.discarding());
        assertThat(back.headers().firstValue("Location")).contains("http://localhost:9/console/signin");
    }

    @Test
    void a_word_too_long_for_an_address_is_left_out() throws Exception {
        assertThat(provider.farewell(Secret.of("w".repeat(5000))))
                .hasValueSatisfying(
                        out -> assertThat(out.getQuery()).contains("client_id=").doesNotContain("www"));
    }

    @Test
    void where_nobody_can_sign_out_nobody_is_led_out() throws Exception {
        company.describesItself(("{'issuer':'%1$s','authorization_endpoint':'%1$s/authorize',"
                        + "'token_endpoint':'%1$s/token','jwks_uri':'%1$s/keys'}")
                .formatted(company.issuer())
                .replace('\'', '"'));

        assertThat(provider.farewell(Secret.of("word"))).isEmpty();
    }

    private void refuses(Why why) throws Exception {
        var question = questions.next("/console");
        var code = code(provider, question);
        assertThatThrownBy(() -> provider.vouch(code, question))
                .isInstanceOfSatisfying(
                        NotVouchedException.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    private Vouched whoComesBack(OpenIdProvider asked) throws Exception {
        var question = questions.next("/console");
        return asked.vouch(code(asked, question), question);
    }

    /** As a browser does it. */
    private static String code(OpenIdProvider asked, Question question)
            throws NotVouchedException, IOException, InterruptedException {
        var request = HttpRequest.newBuilder(asked.address(question)).build();
        var back = BROWSER.send(request, BodyHandlers.discarding())
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(back).endsWith("&state=" + question.state());
        return back.replaceFirst(".*[?]code=([^&]*).*", "$1");
    }

    private static UnaryOperator<Map<String, Object>> with(String claim, Object value) {
        return claims -> {
            claims.put(claim, value);
            return claims;
        };
    }

    private static UnaryOperator<Map<String, Object>> without(String claim) {
        return claims -> {
            claims.remove(claim);
            return claims;
        };
    }
}
