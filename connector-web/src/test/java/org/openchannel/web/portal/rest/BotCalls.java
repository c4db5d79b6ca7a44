package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.BotWorld;
import org.openchannel.portal.application.ApplicationCard;
import org.openchannel.portal.oauth.CreateWebhook;

/** A door through which two applications and a webhook call the methods of bots. */
final class BotCalls {

    final Door door = new Door();
    final BotWorld bots = door.bots;
    final ApplicationCard application = bots.application();
    private final ApplicationCard other = bots.application();
    private final String webhook;

    BotCalls() {
        webhook = webhook(List.of("imbot", "imopenlines"));
    }

    private String webhook(List<String> scopes) {
        var world = door.world;
        return new CreateWebhook(world.repositories.webhooks(), world.secrets, world.numbers, world.clock)
                .create(2, "bots", scopes)
                .reveal();
    }

    /** Calls as the application, on behalf of the administrator. */
    RestAnswer call(String method, Map<String, ?> parameters) {
        return as(application, method, parameters);
    }

    /** Calls as another application. */
    RestAnswer stranger(String method, Map<String, ?> parameters) {
        return as(other, method, parameters);
    }

    /** Calls by the webhook. */
    RestAnswer hook(String method, Map<String, ?> parameters) {
        return door.answer("2/" + webhook + "/" + method, null, body(parameters));
    }

    /** Calls by another webhook of the same user, which may use chats as well. */
    RestAnswer chatting(String method, Map<String, ?> parameters) {
        return door.answer("2/" + webhook(List.of("imbot", "im")) + "/" + method, null, body(parameters));
    }

    /** Calls by a webhook that may do everything else. */
    RestAnswer without(String scope, String method) {
        var other = webhook(Stream.of("imbot", "imopenlines")
                .filter(name -> !name.equals(scope))
                .toList());
        return door.answer("2/" + other + "/" + method, null, body(Map.of()));
    }

    private RestAnswer as(ApplicationCard caller, String method, Map<String, ?> parameters) {
        var token =
                door.world.issueToken.access(door.world.application(caller), 1).reveal();
        var tree = new LinkedHashMap<String, @Nullable Object>(parameters);
        tree.put("auth", token);
        return door.answer(method, null, body(tree));
    }

    private static RestRequest.Body body(Map<String, ?> tree) {
        return new RestRequest.Body("application/json", JsonTree.write(tree));
    }

    /** The number of the file an upload answers. */
    static Object fileOf(Map<String, Object> sent) {
        return sent.get("file") instanceof Map<?, ?> file ? Objects.requireNonNull(file.get("id")) : 0;
    }

    /** A classic bot of the application. */
    long registered(String code) {
        var id = call("imbot.register", registration(code)).body().get("result");
        return (Long) Objects.requireNonNull(id);
    }

    /** A registration with nothing wrong. */
    static Map<String, Object> registration(String code) {
        var wish = new LinkedHashMap<String, Object>();
        wish.put("CODE", code);
        wish.put("EVENT_MESSAGE_ADD", BotWorld.HANDLER);
        wish.put("EVENT_WELCOME_MESSAGE", BotWorld.HANDLER);
        wish.put("EVENT_BOT_DELETE", BotWorld.HANDLER);
        wish.put("PROPERTIES", Map.of("NAME", "Echo"));
        return wish;
    }

    /** The same with one thing changed. */
    static Map<String, Object> with(Map<String, ?> wish, String name, Object value) {
        var changed = new LinkedHashMap<String, Object>(wish);
        changed.put(name, value);
        return changed;
    }

    /** The same without one thing. */
    static Map<String, Object> without(Map<String, ?> wish, String name) {
        var changed = new LinkedHashMap<String, Object>(wish);
        changed.remove(name);
        return changed;
    }

    /** The result as it goes over the wire. */
    static Object result(RestAnswer answer) {
        assertThat(answer.status()).as("%s", answer.body()).isEqualTo(200);
        return Door.result(answer);
    }

    /** The result, a map. */
    @SuppressWarnings("unchecked")
    static Map<String, Object> map(RestAnswer answer) {
        return (Map<String, Object>) result(answer);
    }

    static void refused(RestAnswer answer, int status, String code) {
        assertThat(answer.body()).as("%s", answer.body()).containsEntry("error", code);
        assertThat(answer.status()).isEqualTo(status);
    }
}
