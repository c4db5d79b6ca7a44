package org.openchannel.bridge.account;

import java.io.ByteArrayInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.openchannel.bridge.gateway.Capabilities;
import org.openchannel.bridge.gateway.Capability;
import org.openchannel.bridge.gateway.Command;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.ForgedUpdateException;
import org.openchannel.bridge.gateway.Gateway;
import org.openchannel.bridge.gateway.GatewayCode;
import org.openchannel.bridge.gateway.GatewayEvent;
import org.openchannel.bridge.gateway.Link;
import org.openchannel.bridge.gateway.LoginStep;
import org.openchannel.bridge.gateway.RawUpdate;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.gateway.SettingsField;

/** A messenger that does what the test tells it. Calls what it takes {@code w1}, {@code w2} … */
public final class ScriptedGateway implements Gateway, Gateways {

    private final List<Command> executed = new ArrayList<>();
    private final Deque<RuntimeException> failures = new ArrayDeque<>();
    private final Deque<RuntimeException> fetchFailures = new ArrayDeque<>();
    private final List<String> calls = new ArrayList<>();
    private Set<Capability> abilities = EnumSet.allOf(Capability.class);
    private SessionSnapshot session = SessionSnapshot.of(SessionState.NEW);
    private List<GatewayEvent> next = List.of();
    private Duration interval = Duration.ZERO;
    private List<SettingsField> fields = List.of();
    private Runnable whileSending = () -> {};
    private Runnable whileLooking = () -> {};

    @Override
    public GatewayCode code() {
        return new GatewayCode("simulator");
    }

    @Override
    public Optional<Gateway> find(GatewayCode code) {
        return Optional.of(this);
    }

    @Override
    public Set<GatewayCode> codes() {
        return Set.of(code());
    }

    @Override
    public Capabilities capabilities() {
        return new Capabilities(abilities, 20, 1_000, interval);
    }

    @Override
    public List<SettingsField> settings() {
        return fields;
    }

    @Override
    public SessionSnapshot start(Link link) {
        calls.add("start");
        return session;
    }

    @Override
    public SessionSnapshot session(Link link) {
        calls.add("session");
        var seen = session;
        whileLooking.run();
        return seen;
    }

    @Override
    public void logout(Link link) {
        calls.add("logout");
        if (!failures.isEmpty()) {
            throw failures.removeFirst();
        }
    }

    @Override
    public String execute(Link link, Command command) {
        if (!failures.isEmpty()) {
            throw failures.removeFirst();
        }
        whileSending.run();
        executed.add(command);
        return "w" + executed.size();
    }

    @Override
    public Optional<LoginStep> pairingCode(Link link, String phone) {
        return Optional.of(new LoginStep(LoginStep.Kind.PAIRING_CODE, "ABCD-1234", Instant.MAX));
    }

    @Override
    public Optional<String> chatOf(String phone) {
        return abilities.contains(Capability.BEGIN_BY_NUMBER) ? Optional.of("chat of " + phone) : Optional.empty();
    }

    @Override
    public Optional<String> phoneOf(String chatId) {
        return chatId.startsWith("chat of ") ? Optional.of(chatId.substring(8)) : Optional.empty();
    }

    @Override
    public InputStream fetch(Link link, Content.Media media) {
        calls.add("fetch");
        if (!fetchFailures.isEmpty()) {
            throw fetchFailures.removeFirst();
        }
        return new ByteArrayInputStream(media.reference().getBytes(StandardCharsets.UTF_8));
    }

    @Override
    public List<GatewayEvent> read(Link link, RawUpdate update) {
        if (!link.hookSecret().matches(update.header("x-secret"))) {
            throw new ForgedUpdateException("no");
        }
        return next;
    }

    /** What the next posts say. */
    public void says(GatewayEvent... events) {
        next = List.of(events);
    }

    public void is(SessionSnapshot snapshot) {
        session = snapshot;
    }

    /** What happens between its look at a session and our hearing of it. */
    public void whileLooking(Runnable what) {
        whileLooking = what;
    }

    /** What happens while it takes a command. */
    public void takes(Runnable what) {
        whileSending = what;
    }

    public void can(Set<Capability> these) {
        abilities = these;
    }

    /** What must be entered first. */
    public void asks(SettingsField... these) {
        fields = List.of(these);
    }

    /** How far apart it wants messages. */
    public void wants(Duration apart) {
        interval = apart;
    }

    public void failNextWith(RuntimeException failure) {
        failures.add(failure);
    }

    public void failNextFetchWith(RuntimeException failure) {
        fetchFailures.add(failure);
    }

    /** What it did, in order. */
    public List<Command> executed() {
        return executed;
    }

    /** What else it was asked, in order. */
    public List<String> calls() {
        return calls;
    }
}
