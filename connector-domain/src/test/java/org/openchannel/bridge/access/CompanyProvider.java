package org.openchannel.bridge.access;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigInteger;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.RSAPublicKey;
import java.time.Clock;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/** A small OpenID provider: whoever asks is signed in as the one person it knows. It can lie in every way. */
public final class CompanyProvider implements AutoCloseable {

    public static final String CLIENT = "connector-console";
    public static final String SECRET = "client secret/+";

    private final HttpServer server = server();
    private final Clock clock;
    private final Map<String, Map<String, String>> asked = new ConcurrentHashMap<>();
    private final List<String> words = new CopyOnWriteArrayList<>();
    private final List<String> calls = new CopyOnWriteArrayList<>();
    private final AtomicInteger codes = new AtomicInteger();
    private volatile KeyPair key = newKey();
    private volatile KeyPair signer = key;
    private volatile String keyId = "key-1";
    private volatile UnaryOperator<Map<String, Object>> word = claims -> claims;
    private volatile UnaryOperator<String> spoilt = token -> token;
    private volatile String discovery = "";
    private volatile Map<String, Object> person = Map.of();

    public CompanyProvider(Clock clock) {
        this.clock = clock;
        server.createContext("/", this::answer);
        server.start();
    }

    private static HttpServer server() {
        try {
            return HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static KeyPair newKey() {
        try {
            var keys = KeyPairGenerator.getInstance("RSA");
            keys.initialize(2048);
            return keys.generateKeyPair();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** What it is called. */
    public URI issuer() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** What it was asked, by path. */
    public List<String> calls() {
        return List.copyOf(calls);
    }

    /** Says something else of the person from now on. */
    public void says(UnaryOperator<Map<String, Object>> otherwise) {
        word = otherwise;
    }

    /** Says only elsewhere what it knows of the person. */
    public void saysElsewhere(Map<String, Object> more) {
        person = Map.copyOf(more);
    }

    /** What it signed is changed on its way. */
    public void spoils(UnaryOperator<String> change) {
        spoilt = change;
    }

    /** Signs with a key it does not show. */
    public void signsAsSomebodyElse() {
        signer = newKey();
    }

    /** Has a new key, and shows it. */
    public void changesItsKey() {
        key = newKey();
        signer = key;
        keyId = "key-2";
    }

    /** Describes itself so. */
    public void describesItself(String json) {
        discovery = json;
    }

    private void answer(HttpExchange call) throws IOException {
        calls.add(call.getRequestURI().getPath());
        try (call) {
            switch (call.getRequestURI().getPath()) {
                case "/.well-known/openid-configuration" ->
                    send(call, 200, discovery.isEmpty() ? described() : discovery);
                case "/keys" -> send(call, 200, "{\"keys\":[" + shown() + "]}");
                case "/authorize" -> authorize(call);
                case "/token" -> token(call);
                case "/end" -> end(call);
                case "/userinfo" -> send(call, 200, json(person));
                default -> send(call, 404, "{}");
            }
        }
    }

    private String described() {
        return json(Map.of(
                "issuer", issuer().toString(),
                "authorization_endpoint", issuer() + "/authorize",
                "token_endpoint", issuer() + "/token",
                "userinfo_endpoint", issuer() + "/userinfo",
                "end_session_endpoint", issuer() + "/end",
                "jwks_uri", issuer() + "/keys"));
    }

    private String shown() {
        var open = (RSAPublicKey) key.getPublic();
        return json(Map.of(
                "kty",
                "RSA",
                "use",
                "sig",
                "kid",
                keyId,
                "n",
                encoded(unsigned(open.getModulus())),
                "e",
                encoded(unsigned(open.getPublicExponent()))));
    }

    private void authorize(HttpExchange call) throws IOException {
        var fields = fields(call.getRequestURI().getRawQuery());
        var code = "code-" + codes.incrementAndGet();
        asked.put(code, fields);
        call.getResponseHeaders()
                .set("Location", fields.get("redirect_uri") + "?code=" + code + "&state=" + fields.get("state"));
        call.sendResponseHeaders(303, -1);
    }

    private void token(HttpExchange call) throws IOException {
        var fields = fields(new String(call.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
        var question = asked.remove(fields.getOrDefault("code", ""));
        var isOurs = ("Basic "
                        + Base64.getEncoder()
                                .encodeToString((CLIENT + ":client+secret%2F%2B").getBytes(StandardCharsets.UTF_8)))
                .equals(call.getRequestHeaders().getFirst("Authorization"));
        if (question == null
                || !isOurs
                || !Objects.equals(question.get("redirect_uri"), fields.get("redirect_uri"))
                || !challenge(fields.getOrDefault("code_verifier", "")).equals(question.get("code_challenge"))) {
            send(call, 400, "{\"error\":\"invalid_grant\"}");
            return;
        }
        var answer = Map.<String, Object>of(
                "access_token", "access-of-the-provider", "token_type", "Bearer", "id_token", signed(question));
        send(call, 200, json(answer));
    }

    private String signed(Map<String, String> question) {
        var claims = new LinkedHashMap<String, Object>();
        claims.put("iss", issuer().toString());
        claims.put("aud", CLIENT);
        claims.put("sub", "person-1");
        claims.put("nonce", question.get("nonce"));
        claims.put("iat", clock.instant().getEpochSecond());
        claims.put("exp", clock.instant().getEpochSecond() + 300);
        claims.put("preferred_username", "Olga");
        claims.put("groups", List.of("everybody", "connector-operators"));
        var said = encoded("{\"alg\":\"RS256\",\"kid\":\"" + keyId + "\"}") + "." + encoded(json(word.apply(claims)));
        try {
            var signature = Signature.getInstance("SHA256withRSA");
            signature.initSign(signer.getPrivate());
            signature.update(said.getBytes(StandardCharsets.US_ASCII));
            var whole = spoilt.apply(said + "." + encoded(signature.sign()));
            words.add(whole);
            return whole;
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Only somebody it gave a word for leaves, to where it knows our client from. */
    private void end(HttpExchange call) throws IOException {
        var fields = fields(call.getRequestURI().getRawQuery());
        if (!words.contains(fields.getOrDefault("id_token_hint", "")) || !CLIENT.equals(fields.get("client_id"))) {
            send(call, 400, "{}");
            return;
        }
        call.getResponseHeaders().set("Location", fields.get("post_logout_redirect_uri"));
        call.sendResponseHeaders(303, -1);
    }

    private static String challenge(String verifier) {
        try {
            return encoded(MessageDigest.getInstance("SHA-256").digest(verifier.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] unsigned(BigInteger number) {
        var bytes = number.toByteArray();
        return bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes;
    }

    /** As tokens write it. */
    public static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private static Map<String, String> fields(String form) {
        var fields = new HashMap<String, String>();
        for (var field : form.split("&", -1)) {
            var parts = field.split("=", 2);
            fields.put(parts[0], URLDecoder.decode(parts[1], StandardCharsets.UTF_8));
        }
        return fields;
    }

    private static String json(Object value) {
        if (value instanceof Map<?, ?> map) {
            return map.entrySet().stream()
                    .map(each -> json(each.getKey()) + ":" + json(each.getValue()))
                    .collect(Collectors.joining(",", "{", "}"));
        }
        if (value instanceof List<?> list) {
            return list.stream().map(CompanyProvider::json).collect(Collectors.joining(",", "[", "]"));
        }
        return value instanceof Number ? value.toString() : "\"" + value + "\"";
    }

    private static void send(HttpExchange call, int status, String body) throws IOException {
        var bytes = body.getBytes(StandardCharsets.UTF_8);
        call.getResponseHeaders().set("Content-Type", "application/json");
        call.sendResponseHeaders(status, bytes.length);
        call.getResponseBody().write(bytes);
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
