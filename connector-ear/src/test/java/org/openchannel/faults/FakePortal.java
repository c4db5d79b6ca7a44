package org.openchannel.faults;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/** One company's portal: who may call it, what is bound there, which of its lines are on. */
final class FakePortal {

    /** The one user who installed us and opens our pages. */
    static final long ADMINISTRATOR = 1;

    private final String memberId;
    private final AtomicInteger generation = new AtomicInteger(1);
    private final Set<Integer> expired = ConcurrentHashMap.newKeySet();
    private final Map<String, String> lines = new ConcurrentHashMap<>();
    private final List<String> connectors = new CopyOnWriteArrayList<>();
    private final Map<String, String> events = new ConcurrentHashMap<>();
    private final Map<String, String> placements = new ConcurrentHashMap<>();
    private final FakeChats chats = new FakeChats();

    FakePortal(String memberId) {
        this.memberId = memberId;
    }

    String memberId() {
        return memberId;
    }

    FakeChats chats() {
        return chats;
    }

    /** The access token of today. */
    String accessToken() {
        return memberId + ".access." + generation.get();
    }

    /** The refresh token of today. */
    String refreshToken() {
        return memberId + ".refresh." + generation.get();
    }

    /** What proves our events to the application. */
    String applicationToken() {
        return memberId + ".application";
    }

    /** From now on the access token of today is too old. */
    void expire() {
        expired.add(generation.get());
    }

    /** Whether a call with this token may go on. */
    boolean admits(String token) {
        return token.equals(accessToken()) && !expired.contains(generation.get());
    }

    /** Trades a refresh token for new ones, once; the access token before dies with it. False when it is spent. */
    synchronized boolean refresh(String token) {
        if (!token.equals(refreshToken())) {
            return false;
        }
        generation.incrementAndGet();
        return true;
    }

    /** How often tokens were traded. */
    int generation() {
        return generation.get();
    }

    void register(String connector) {
        connectors.add(connector);
    }

    /** The application's connector is gone with all its lines, as after somebody removed it. */
    void forgetConnectors() {
        connectors.clear();
        lines.clear();
    }

    boolean isRegistered(String connector) {
        return connectors.contains(connector);
    }

    void activate(String connector, String line, boolean on) {
        lines.put(connector + "/" + line, on ? "on" : "off");
    }

    boolean isOn(String connector, String line) {
        return "on".equals(lines.get(connector + "/" + line));
    }

    void bindEvent(String event, String handler) {
        events.put(event.toUpperCase(Locale.ROOT), handler);
    }

    /** Where an event is to be posted. */
    String handler(String event) {
        return events.getOrDefault(event, "");
    }

    void bindPlacement(String placement, String handler) {
        placements.put(placement, handler);
    }

    JsonArray events() {
        return bound("event", events);
    }

    JsonArray placements() {
        return bound("placement", placements);
    }

    private static JsonArray bound(String name, Map<String, String> all) {
        var rows = new JsonArray();
        all.forEach((key, handler) -> {
            var row = new JsonObject();
            row.addProperty(name, key);
            row.addProperty("handler", handler);
            rows.add(row);
        });
        return rows;
    }
}
