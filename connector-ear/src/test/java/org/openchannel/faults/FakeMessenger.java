package org.openchannel.faults;

import com.google.gson.JsonObject;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicLong;
import java.util.regex.Pattern;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * A messenger behind the simulator's API. Whoever asks for a code is linked at once. The same command twice shows one
 * message, as long as it {@linkplain #forgetful remembers}.
 */
final class FakeMessenger implements AutoCloseable {

    static final String API_KEY = "api-key-of-the-faults";

    private static final Pattern SESSION = Pattern.compile("/simulator/api/sessions/([^/]+)(/messages)?");

    private final Map<String, Session> sessions = new ConcurrentHashMap<>();
    private final List<String> accounts = new CopyOnWriteArrayList<>();
    private final Map<String, String> commands = new ConcurrentHashMap<>();
    private final AtomicLong ids = new AtomicLong();
    private final Poster poster = new Poster();
    private final Journal journal;
    private final Faults faults;
    private final FakeServer server;
    private volatile boolean isForgetful;
    private volatile boolean isHasty;
    private volatile boolean isConnected = true;

    FakeMessenger(Journal journal) {
        this.journal = journal;
        faults = new Faults(journal);
        server = new FakeServer(this::answer);
    }

    /** A linked account, and where its news are to be posted. */
    private record Session(URI hook, String key) {}

    URI address() {
        return server.address();
    }

    FakeServer server() {
        return server;
    }

    Faults faults() {
        return faults;
    }

    /** From now on a repeated command shows its message again, as with messengers that take no names from outside. */
    void forgetful() {
        isForgetful = true;
    }

    /** Whether what became of a message is told before the command that sends it is answered. */
    void hasty(boolean hasty) {
        isHasty = hasty;
    }

    /** Whether the telephones of all accounts can be reached; the product is told. */
    void connected(boolean connected) {
        isConnected = connected;
        sessions.keySet()
                .forEach(account ->
                        post(account, "session.status", session(account)).join());
    }

    private Answer answer(Request request) {
        var named = SESSION.matcher(request.path());
        if (request.path().equals("/simulator/api/sessions")) {
            return started(request.fields());
        }
        if (request.path().startsWith("/simulator/api/files/")) {
            return Answer.of(200, "The file " + request.path());
        }
        if (!named.matches() || !sessions.containsKey(named.group(1))) {
            return Answer.of(404, "{\"error\":\"device_unknown\"}");
        }
        if (named.group(2) == null) {
            return described(named.group(1));
        }
        if (!isConnected) {
            return Answer.of(409, "{\"error\":\"not_connected\"}");
        }
        var message = request.fields();
        return faults.next("send")
                .map(fault -> fault.befall(() -> sent(named.group(1), message)))
                .orElseGet(() -> sent(named.group(1), message));
    }

    private Answer started(JsonObject wish) {
        var name = PhpForm.text(wish, "name");
        var hook = URI.create(PhpForm.text(wish, "webhook", "url"));
        if (sessions.put(name, new Session(hook, PhpForm.text(wish, "webhook", "key"))) == null) {
            accounts.add(name);
        }
        return described(name);
    }

    private Answer described(String name) {
        return Answer.ok(session(name));
    }

    private JsonObject session(String name) {
        var me = new JsonObject();
        me.addProperty("phone", "+79990000000");
        me.addProperty("name", "Shop");
        var session = new JsonObject();
        session.addProperty("name", name);
        session.addProperty("status", isConnected ? "CONNECTED" : "CONNECTING");
        session.addProperty("since", 1);
        session.add("me", me);
        return session;
    }

    private Answer sent(String account, JsonObject message) {
        var chat = PhpForm.text(message, "chatId");
        var command = PhpForm.text(message, "id");
        var id = isForgetful ? null : commands.get(command);
        if (id == null) {
            id = "sent-" + ids.incrementAndGet();
            commands.put(command, id);
            journal.write(Deed.SHOWN, Way.OUT, chat, Speech.seq(PhpForm.text(message, "text")), id);
            if (isHasty) {
                reached(account, chat, id, "delivered").join();
                reached(account, chat, id, "read").join();
            }
        }
        return Answer.ok("{\"id\":\"" + id + "\",\"status\":\"sent\"}");
    }

    /** A customer writes. Whether that was taken. */
    CompletableFuture<Boolean> customerSays(String account, Speech speech) {
        return poster.isTaken(newsOf(account, speech));
    }

    /** How the product hears of it when a customer writes. */
    News newsOf(String account, Speech speech) {
        var payload = said(speech);
        payload.addProperty("type", "text");
        payload.addProperty("body", speech.words());
        return news(account, "message", payload);
    }

    /** A customer sends a picture without words. Whether that was taken. */
    CompletableFuture<Boolean> customerShows(String account, Speech speech) {
        var media = new JsonObject();
        media.addProperty("id", "file-" + speech.seq());
        media.addProperty("filename", speech.seq() + ".jpg");
        media.addProperty("mimetype", "image/jpeg");
        var payload = said(speech);
        payload.addProperty("type", "image");
        payload.add("media", media);
        return post(account, "message", payload);
    }

    private static JsonObject said(Speech speech) {
        var sender = new JsonObject();
        sender.addProperty("id", speech.chat());
        sender.addProperty("phone", speech.chat());
        sender.addProperty("name", Canaries.NAME + " " + speech.chat());
        var payload = new JsonObject();
        payload.addProperty("id", speech.name());
        payload.addProperty("chatId", speech.chat());
        payload.addProperty("fromMe", false);
        payload.addProperty("timestamp", System.currentTimeMillis());
        payload.add("sender", sender);
        return payload;
    }

    /** What became of a message it took under the name {@code id}. */
    CompletableFuture<Boolean> reached(String account, String chat, String id, String status) {
        var payload = new JsonObject();
        payload.addProperty("id", id);
        payload.addProperty("chatId", chat);
        payload.addProperty("ack", status);
        return post(account, "message.ack", payload);
    }

    private CompletableFuture<Boolean> post(String account, String event, JsonObject payload) {
        return poster.isTaken(news(account, event, payload));
    }

    private News news(String account, String event, JsonObject payload) {
        var session = sessions.get(account);
        if (session == null) {
            throw new IllegalStateException("Nobody linked " + account);
        }
        var update = new JsonObject();
        update.addProperty("event", event);
        update.add("payload", payload);
        var body = update.toString();
        return new News(
                session.hook(),
                Map.of("Content-Type", "application/json", "X-Webhook-Hmac", signature(body, session.key())),
                body);
    }

    /** The account that was linked first. */
    String account() {
        return accounts.get(0);
    }

    /** All that are linked, in the order in which they came. */
    List<String> accounts() {
        return List.copyOf(accounts);
    }

    private static String signature(String body, String key) {
        try {
            var mac = Mac.getInstance("HmacSHA512");
            mac.init(new SecretKeySpec(key.getBytes(StandardCharsets.UTF_8), "HmacSHA512"));
            return HexFormat.of().formatHex(mac.doFinal(body.getBytes(StandardCharsets.UTF_8)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        server.close();
    }
}
