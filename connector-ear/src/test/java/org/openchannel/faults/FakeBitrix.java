package org.openchannel.faults;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.google.gson.JsonParseException;
import com.google.gson.JsonParser;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** All of Bitrix24: portals at {@code /member/rest/method}, and the authorisation server for all of them. */
final class FakeBitrix implements AutoCloseable {

    static final String CLIENT_ID = "local.faults";
    static final String CLIENT_SECRET = "secret-of-the-faults";

    private static final Pattern METHOD = Pattern.compile("/([^/]+)/rest/([A-Za-z0-9._]+?)(?:\\.json)?/?");
    private static final String SEND = "imconnector.send.messages";

    private final Map<String, FakePortal> portals = new ConcurrentHashMap<>();
    private final AtomicLong calls = new AtomicLong();
    private final AtomicLong refused = new AtomicLong();
    private final Journal journal;
    private final Faults faults;
    private final FakeMethods methods;
    private final FakeServer server;
    private volatile @Nullable Bucket bucket;
    private volatile Function<FakePortal, Duration> slowness = portal -> Duration.ZERO;

    FakeBitrix(Journal journal) {
        this.journal = journal;
        faults = new Faults(journal);
        methods = new FakeMethods(journal);
        server = new FakeServer(this::answer);
    }

    URI address() {
        return server.address();
    }

    FakeServer server() {
        return server;
    }

    Faults faults() {
        return faults;
    }

    FakeMethods methods() {
        return methods;
    }

    /** Bears no more calls than most portals do, batches counted once; or as many as come again. */
    void limits(boolean on) {
        bucket = on ? Bucket.standard() : null;
    }

    /** How long each portal thinks about each request before it does anything. */
    void slow(Function<FakePortal, Duration> portals) {
        slowness = portals;
    }

    /** How many requests came in, batches counted once. */
    long calls() {
        return calls.get();
    }

    /** How many requests it refused because they were too many. */
    long refused() {
        return refused.get();
    }

    /** A company's portal; made where there is none. */
    FakePortal portal(String memberId) {
        return portals.computeIfAbsent(memberId, FakePortal::new);
    }

    private Answer answer(Request request) {
        if (request.path().startsWith("/oauth/token")) {
            return faults.next("oauth")
                    .map(fault -> fault.befall(() -> token(request.fields())))
                    .orElseGet(() -> token(request.fields()));
        }
        var called = METHOD.matcher(request.path());
        if (!called.matches()) {
            return FakeMethods.error(404, "ERROR_METHOD_NOT_FOUND");
        }
        FakeServer.pause(slowness.apply(portal(called.group(1))).toMillis());
        var limit = bucket;
        if (limit != null && !limit.takes()) {
            refused.incrementAndGet();
            journal.write(Deed.LIMITED, called.group(2));
            return FakeMethods.error(503, "QUERY_LIMIT_EXCEEDED");
        }
        var fields = request.fields();
        var token = request.header("authorization").startsWith("Bearer ")
                ? request.header("authorization").substring("Bearer ".length())
                : PhpForm.text(fields, "auth");
        var call = new Call("call " + calls.incrementAndGet(), portal(called.group(1)), token, called.group(2), fields);
        return call.method().equals("batch") ? batch(call) : befallen(call);
    }

    private Answer batch(Call batch) {
        return faults.next("batch")
                .map(fault -> fault.befall(() -> commands(batch)))
                .orElseGet(() -> commands(batch));
    }

    /** One command after the other; what breaks the connection of one, or spoils its answer, does so to all. */
    private Answer commands(Call batch) {
        var results = new JsonObject();
        var errors = new JsonObject();
        var times = new JsonObject();
        var conduct = Answer.Conduct.PROPER;
        @Nullable Answer spoilt = null;
        var commands = batch.fields().getAsJsonObject("cmd");
        for (var key : commands.keySet()) {
            var answer = befallen(command(batch, key, commands.get(key).getAsString()));
            conduct = answer.isHeard() ? conduct : answer.conduct();
            var body = body(answer);
            if (body == null) {
                spoilt = answer;
            } else if (body.has("error")) {
                errors.add(key, body);
            } else {
                results.add(key, body.get("result"));
                times.add(key, FakeMethods.time());
            }
        }
        if (spoilt != null) {
            return spoilt;
        }
        var result = new JsonObject();
        result.add("result", results);
        result.add("result_error", errors.size() == 0 ? new JsonArray() : errors);
        result.add("result_time", times);
        var answer = new JsonObject();
        answer.add("result", result);
        answer.add("time", FakeMethods.time());
        return Answer.ok(answer).with(conduct);
    }

    private static @Nullable JsonObject body(Answer answer) {
        try {
            var body = JsonParser.parseString(answer.body());
            return body.isJsonObject() ? body.getAsJsonObject() : null;
        } catch (JsonParseException e) {
            return null;
        }
    }

    private static Call command(Call batch, String key, String command) {
        var question = command.indexOf('?');
        var method = question < 0 ? command : command.substring(0, question);
        var fields = PhpForm.read(question < 0 ? "" : command.substring(question + 1));
        return new Call(batch.id() + "/" + key, batch.portal(), batch.token(), method, fields);
    }

    private Answer befallen(Call call) {
        if (!call.portal().admits(call.token())) {
            return refused(call);
        }
        var chats = chats(call);
        chats.forEach(chat -> journal.write(Deed.CALL_BEGUN, Way.IN, chat, 0, call.id()));
        try {
            var fault = faults.next(call.method());
            var answer =
                    fault.map(found -> found.befall(() -> methods.answer(call))).orElseGet(() -> methods.answer(call));
            if (fault.isPresent() && !methods.hasTails()) {
                blinded(call);
            }
            return answer;
        } finally {
            chats.forEach(chat -> journal.write(Deed.CALL_ENDED, Way.IN, chat, 0, call.id()));
        }
    }

    private Answer refused(Call call) {
        if (!call.token().startsWith(call.portal().memberId() + ".")) {
            journal.write(Deed.MIXED_UP, call.token() + " at " + call.portal().memberId());
        }
        return FakeMethods.error(401, "expired_token");
    }

    private static List<String> chats(Call call) {
        return call.method().equals(SEND)
                ? PhpForm.items(call.fields().get("MESSAGES")).stream()
                        .map(item -> PhpForm.text(item, "chat", "id"))
                        .distinct()
                        .toList()
                : List.of();
    }

    /** Whoever sent it can't read what stands in the chat, so nothing tells them what became of it. */
    private void blinded(Call call) {
        journal.entries().stream()
                .filter(entry -> entry.deed() == Deed.SHOWN && entry.note().equals(call.id()))
                .forEach(entry -> journal.write(Deed.BLIND, entry.way(), entry.chat(), entry.seq(), call.id()));
    }

    private Answer token(JsonObject form) {
        var token = PhpForm.text(form, "refresh_token");
        var portal = portal(token.replaceFirst("\\..*", ""));
        if (!PhpForm.text(form, "client_id").equals(CLIENT_ID)
                || !PhpForm.text(form, "client_secret").equals(CLIENT_SECRET)
                || !portal.refresh(token)) {
            return FakeMethods.error(400, "invalid_grant");
        }
        var grant = new JsonObject();
        grant.addProperty("access_token", portal.accessToken());
        grant.addProperty("refresh_token", portal.refreshToken());
        grant.addProperty("expires_in", 3600);
        grant.addProperty("member_id", portal.memberId());
        grant.addProperty("client_endpoint", address() + "/" + portal.memberId() + "/rest/");
        grant.addProperty("scope", "imconnector,imopenlines,im,placement");
        grant.addProperty("status", "L");
        grant.addProperty("user_id", FakePortal.ADMINISTRATOR);
        return Answer.ok(grant);
    }

    @Override
    public void close() {
        server.close();
    }
}
