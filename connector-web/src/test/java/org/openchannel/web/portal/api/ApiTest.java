package org.openchannel.web.portal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.application.ApplicationDirectory;
import org.openchannel.portal.call.CallLog;
import org.openchannel.portal.call.CallRecord;
import org.openchannel.portal.call.KeepCalls;
import org.openchannel.portal.call.PendingCalls;
import org.openchannel.portal.call.WriteCalls;
import org.openchannel.portal.connector.OpenConnectorSettings;
import org.openchannel.portal.delivery.EventJournal;
import org.openchannel.portal.oauth.CreateWebhook;
import org.openchannel.portal.oauth.GrantTokens;
import org.openchannel.portal.oauth.OAuthException;
import org.openchannel.portal.oauth.WebhookDirectory;
import org.openchannel.portal.placement.FrameForm;
import org.openchannel.portal.placement.FramePost;
import org.openchannel.portal.placement.PlacementDirectory;
import org.openchannel.portal.placement.PlacementSpot;
import org.openchannel.portal.placement.PlacementWish;
import org.openchannel.portal.robot.RobotWish;
import org.openchannel.portal.staff.AdminToken;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.shared.Secret;
import org.openchannel.web.portal.rest.JsonTree;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestMethods;

class ApiTest {

    private final PortalWorld world = new PortalWorld();
    private final Browserless page = new Browserless();
    private final Known known = new Known(
            new ApplicationDirectory(world.repositories.applications(), world.applicationSecrets),
            new WebhookDirectory(world.repositories.webhooks()),
            new StaffDirectory(world.repositories.staff()));

    @BeforeEach
    void setUp() {
        world.setUp();
    }

    @Test
    void only_the_administrators_token_lets_a_program_in() {
        var token = new AdminToken(Optional.of(Secret.of("right")));

        assertThat(TokenRequired.admits(token, "Bearer right")).isTrue();
        assertThat(TokenRequired.admits(token, "bearer  right ")).isTrue();
        assertThat(TokenRequired.admits(token, "Bearer wrong")).isFalse();
        assertThat(TokenRequired.admits(token, "Basic right")).isFalse();
        assertThat(TokenRequired.admits(token, "Bearer")).isFalse();
        assertThat(TokenRequired.admits(token, null)).isFalse();
        assertThat(TokenRequired.admits(new AdminToken(Optional.empty()), "Bearer "))
                .isFalse();
    }

    @Test
    void an_application_is_created_with_credentials_that_fit_into_addresses() {
        var app = created("{\"name\":\"Suite\",\"scope\":[\"imconnector\"],\"handlerUrl\":\"http://localhost:9/\"}");

        assertThat(app).containsEntry("scope", List.of("imconnector")).containsEntry("status", "CREATED");
        assertThat(List.of(app.get("clientId"), app.get("clientSecret"), app.get("applicationToken")))
                .allSatisfy(secret -> assertThat(secret.toString()).matches("[A-Za-z0-9.]+"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "{",
                "[]",
                "{\"name\":7}",
                "{\"name\":\"x\",\"scope\":5}",
                "{\"name\":\"x\",\"scope\":[1]}",
                "{\"name\":\"x\",\"scope\":[\"im\"],\"handlerUrl\":\"ftp://x/\"}",
                "{\"name\":\"x\",\"scope\":[\"im\"],\"apiOnly\":\"perhaps\"}",
                "{\"name\":\"x\",\"scope\":[\"не\"]}"
            })
    void a_wrong_wish_for_an_application_is_a_problem_in_words(String body) {
        assertProblem(400, () -> apps().create(body));
    }

    @Test
    void what_is_not_there_is_a_problem_in_words() {
        var clientId = of(created("{\"name\":\"x\",\"scope\":[\"im\"]}"), "clientId");

        assertProblem(404, () -> apps().show("local.nobody"));
        assertProblem(404, () -> tokens().grant("local.nobody", ""));
        assertProblem(404, () -> tokens().grant(clientId, "{\"userId\":4711}"));
        assertProblem(400, () -> tokens().grant(clientId, "{\"userId\":\"me\"}"));
        assertProblem(400, () -> tokens().grant(clientId, "{\"expiresIn\":99999999999}"));
    }

    @Test
    void tokens_live_as_long_as_a_suite_wants() {
        var clientId = of(created("{\"name\":\"x\",\"scope\":[\"im\"]}"), "clientId");

        var usual = tree(tokens().grant(clientId, ""));
        var expired = tree(tokens().grant(clientId, "{\"userId\":2,\"expiresIn\":-5}"));

        assertThat(usual).containsEntry("expires_in", 3600L).containsEntry("user_id", 1L);
        assertThat(world.checkAccess().token(of(usual, "access_token")).userId())
                .isEqualTo(1);
        assertThat(expired).containsEntry("expires_in", -5L).containsEntry("user_id", 2L);
        assertThatThrownBy(() -> world.checkAccess().token(of(expired, "access_token")))
                .isInstanceOfSatisfying(
                        OAuthException.class,
                        refusal -> assertThat(refusal.code()).isEqualTo("expired_token"));

        world.clock.advance(Duration.ofSeconds(3601));
        assertThatThrownBy(() -> world.checkAccess().token(of(usual, "access_token")))
                .isInstanceOf(OAuthException.class);
    }

    @Test
    void a_page_is_posted_to_as_its_frame_would() {
        var card = world.installedApplication();
        world.connected(card);
        world.bindPlacement()
                .bind(
                        new PlacementSpot(card.id(), "LEFT_MENU", "https://app.example/menu"),
                        List.of(),
                        PlacementWish.called("Acme", "about"));

        var settings = tree(
                placements()
                        .open(
                                "{\"clientId\":\"" + card.clientId()
                                        + "\",\"placement\":\"setting_connector\",\"options\":{\"LINE\":\"1\",\"more\":{\"a\":[1,\"b\"]}}}"));

        assertThat(settings).containsEntry("status", 200L).containsEntry("body", "hello");
        assertThat(page.last().fields())
                .containsEntry("PLACEMENT", "SETTING_CONNECTOR")
                .hasEntrySatisfying(
                        "PLACEMENT_OPTIONS",
                        options -> assertThat(options)
                                .contains(
                                        "\"CONNECTOR\":\"acme_chat\"", "\"LINE\":\"1\"", "\"more\":{\"a\":[1,\"b\"]}"));

        placements().open("{\"clientId\":\"" + card.clientId() + "\",\"placement\":\"LEFT_MENU\"}");
        assertThat(page.last().action()).startsWith("https://app.example/menu?DOMAIN=");

        placements().open("{\"clientId\":\"" + card.clientId() + "\"}");
        assertThat(page.last().fields()).containsEntry("PLACEMENT", "DEFAULT");
    }

    @Test
    void a_placement_the_application_has_not_bound_can_t_be_opened() {
        var card = world.installedApplication();

        assertProblem(
                409,
                () -> placements().open("{\"clientId\":\"" + card.clientId() + "\",\"placement\":\"CONTACT_CENTER\"}"));
        assertProblem(
                409,
                () -> placements()
                        .open("{\"clientId\":\"" + card.clientId() + "\",\"placement\":\"SETTING_CONNECTOR\"}"));
        assertProblem(400, () -> placements().open("{\"clientId\":\"" + card.clientId() + "\",\"options\":\"[]\"}"));
        assertProblem(404, () -> placements().open("{\"clientId\":\"local.nobody\"}"));
    }

    @Test
    void an_installer_s_page_is_posted_to_and_the_installation_finished() {
        var clientId = of(
                created("{\"name\":\"x\",\"scope\":[\"im\"],\"apiOnly\":false,\"handlerUrl\":\"http://a.example/\","
                        + "\"installUrl\":\"http://a.example/install\"}"),
                "clientId");

        var begun = tree(installations().install(clientId, "{\"finish\":false}"));
        var finished = tree(installations().install(clientId, ""));

        assertThat(begun).containsEntry("status", "INSTALLING").containsEntry("installed", false);
        assertThat(finished).containsEntry("status", "INSTALLED").containsEntry("installed", true);
        assertThat(page.last().action()).startsWith("http://a.example/install?");
    }

    @Test
    void an_application_without_any_address_is_installed_silently() {
        var clientId = of(created("{\"name\":\"x\",\"scope\":[\"im\"]}"), "clientId");

        assertThat(tree(installations().install(clientId, "{}")))
                .containsEntry("installed", true)
                .doesNotContainKey("event");
    }

    @Test
    void calls_of_applications_and_webhooks_are_listed_and_narrowed() {
        var card = world.installedApplication();
        new CreateWebhook(world.repositories.webhooks(), world.secrets, world.numbers, world.clock)
                .create(2, "script", List.of("im"));
        var webhook = world.repositories.webhooks().all().get(0).id();
        called(card.id(), "profile", 200);
        called(-webhook, "im.message.add", 403);
        called(-webhook, "profile", 200);

        assertThat(calls(null, null, null, null)).hasSize(3);
        assertThat(calls(card.clientId(), null, null, null)).hasSize(1);
        assertThat(calls(null, String.valueOf(webhook), null, "failed"))
                .singleElement()
                .satisfies(call -> assertThat(call).contains("im.message.add", "webhookId=" + webhook));
        assertThat(calls(null, null, "Profile", "200")).hasSize(2);
        assertProblem(404, () -> calls(null, "999", null, null));
        assertProblem(400, () -> calls(card.clientId(), "1", null, null));
        assertProblem(400, () -> calls(null, null, null, "wrong"));
    }

    @Test
    void a_robot_is_started_and_its_run_shown() {
        var card = world.installedApplication();
        var around = new AroundWorld(world);
        var properties = Map.of("text", Map.of("Name", "Text", "Required", "Y"), "n", Map.of("Name", "N"));
        var settings = Map.<String, Object>of("PROPERTIES", properties, "USE_SUBSCRIPTION", "Y");
        around.registerRobot.add(new RobotWish(card.id(), true, "tell", "https://a.example/r", 0, "Tell", settings));
        var robots = robots(around);

        assertThat(robots.list().getEntity().toString()).contains(card.clientId(), "\"key\":\"text\"");
        var run = tree(robots.run("{\"code\":\"tell\",\"properties\":{\"text\":\"Hi\",\"n\":5}}"));
        assertThat(run).containsEntry("documentId", "DEAL_1").containsEntry("isWaiting", true);
        world.dispatch.dispatchDue();
        var told = world.post.posted().get(world.post.posted().size() - 1).fields();
        assertThat(told).containsEntry("properties[text]", "Hi").containsEntry("properties[n]", "5");
        around.answerRun.finish(card.id(), told.getOrDefault("event_token", ""), "{\"id\":\"m1\"}", "Sent");

        assertThat(tree(robots.show(Long.parseLong(of(run, "id")))))
                .containsEntry("isWaiting", false)
                .containsEntry("returnValues", Map.of("id", "m1"))
                .containsEntry("log", "Sent");
        var again = "{\"code\":\"tell\",\"clientId\":\"" + card.clientId()
                + "\",\"documentId\":\"deal_1\",\"properties\":{\"text\":\"Hi\"}}";
        var second = tree(robots.run(again));
        around.answerRun.finish(
                card.id(), around.robotRuns.find(2).orElseThrow().eventToken(), "\"word\"", "");
        assertThat(tree(robots.show(Long.parseLong(of(second, "id"))))).containsEntry("returnValues", "\"word\"");
    }

    @Test
    void a_robot_that_can_t_start_is_a_problem_in_words() {
        var card = world.installedApplication();
        var around = new AroundWorld(world);
        var settings = Map.<String, Object>of("PROPERTIES", Map.of("text", Map.of("Name", "Text", "Required", "Y")));
        around.registerRobot.add(new RobotWish(card.id(), false, "tell", "https://a.example/r", 0, "Tell", settings));
        var robots = robots(around);

        assertProblem(404, () -> robots.run("{\"code\":\"other\"}"));
        assertProblem(404, () -> robots.run("{\"code\":\"tell\",\"clientId\":\"local.nobody\"}"));
        assertProblem(404, () -> robots.run("{\"code\":\"tell\",\"documentId\":\"DEAL_9\"}"));
        assertProblem(404, () -> robots.run("{\"code\":\"tell\",\"documentId\":\"TASK_9\"}"));
        assertProblem(400, () -> robots.run("{\"code\":\"tell\",\"documentId\":\"9\"}"));
        assertProblem(400, () -> robots.run("{}"));
        assertProblem(409, () -> robots.run("{\"code\":\"tell\"}"));
        assertProblem(404, () -> robots.show(9));
    }

    private RobotsResource robots(AroundWorld around) {
        return new RobotsResource(
                known, around.runRobot, around.answerRun, new Documents(around.findItems, around.changeItems));
    }

    private void called(long owner, String method, int status) {
        world.clock.advance(Duration.ofSeconds(1));
        var record = new CallRecord(owner, method, "{}", status, "{}", 5, BigDecimal.ZERO, world.clock.instant());
        new KeepCalls(world.repositories.calls(), world.ids).keep(List.of(record));
    }

    private List<String> calls(
            @Nullable String clientId, @Nullable String webhookId, @Nullable String method, @Nullable String status) {
        var pending = new PendingCalls();
        var calls = world.repositories.calls();
        var log = new CallLog(calls, new WriteCalls(pending, new KeepCalls(calls, world.ids)), pending);
        var answer = new LogsResource(known, log, new EventJournal(world.repositories.deliveries()))
                .calls(clientId, webhookId, method, status, null);
        return Parameters.of(JsonTree.readObject("{\"all\":" + answer.getEntity() + "}"))
                .items("all")
                .orElseThrow()
                .stream()
                .map(Object::toString)
                .toList();
    }

    private Map<String, Object> created(String body) {
        return tree(apps().create(body));
    }

    private AppsResource apps() {
        return new AppsResource(
                known,
                world.createApplication(),
                world.uninstallApplication(),
                world.identity,
                new Scopes(new NoMethods()));
    }

    private TokensResource tokens() {
        return new TokensResource(
                known, new GrantTokens(world.repositories.applications(), world.issueToken), world.identity);
    }

    private PlacementsResource placements() {
        return new PlacementsResource(
                known,
                new BoundPage(
                        new PlacementDirectory(world.repositories.placements(), world.repositories.applications()),
                        world.listConnectors,
                        new OpenConnectorSettings(world.listConnectors, world.openPlacement)),
                new PostPage(world.openPlacement, page));
    }

    private InstallationsResource installations() {
        return new InstallationsResource(
                known,
                world.installApplication(),
                world.finishInstallation(),
                new InstallEvent(new EventJournal(world.repositories.deliveries()), world.clock),
                new PostPage(world.openPlacement, page));
    }

    private static String of(Map<String, Object> tree, String name) {
        return String.valueOf(tree.get(name));
    }

    private static Map<String, Object> tree(Response response) {
        return JsonTree.readObject(response.getEntity().toString());
    }

    private static void assertProblem(int status, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOfSatisfying(WebApplicationException.class, problem -> {
            assertThat(problem.getResponse().getStatus()).isEqualTo(status);
            assertThat(problem.getResponse().getMediaType().toString()).startsWith("application/problem+json");
            assertThat(problem.getResponse().getEntity().toString()).contains("\"detail\":\"");
        });
    }

    /** Nothing can be called. */
    private static final class NoMethods extends RestMethods {}

    /** Takes every form and says hello. */
    private static final class Browserless implements FramePost {

        private Optional<FrameForm> last = Optional.empty();

        @Override
        public Page post(FrameForm form) {
            last = Optional.of(form);
            return new Page(200, Map.of("content-type", List.of("text/plain")), "hello");
        }

        FrameForm last() {
            return last.orElseThrow();
        }
    }
}
