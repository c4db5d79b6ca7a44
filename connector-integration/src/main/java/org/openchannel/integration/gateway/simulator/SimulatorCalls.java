package org.openchannel.integration.gateway.simulator;

import static org.openchannel.integration.http.Jsonp.JSON;

import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import jakarta.ws.rs.ProcessingException;
import jakarta.ws.rs.client.ClientRequestContext;
import jakarta.ws.rs.client.ClientResponseContext;
import jakarta.ws.rs.client.ClientResponseFilter;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.eclipse.microprofile.rest.client.RestClientBuilder;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.gateway.Command;
import org.openchannel.bridge.gateway.Content;
import org.openchannel.bridge.gateway.Link;
import org.openchannel.bridge.gateway.LoginStep;
import org.openchannel.bridge.gateway.SessionSnapshot;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.integration.http.Patience;
import org.openchannel.shared.Secret;
import org.openchannel.shared.lane.DeliveryFailedException;
import org.openchannel.shared.lane.Failure;

/** What both gateways to the simulated messenger say to it, and how. */
final class SimulatorCalls {

    private static final String TITLE = "Open Channel Connector";
    private static final int CONNECT_SECONDS = 5;
    private static final int ANSWER_SECONDS = 60;
    private static final Duration WHOLE_FILE = Duration.ofMinutes(5);
    private static final String FILES = "/simulator/api/files/";

    /** Building a client takes milliseconds, so each server gets one. */
    private static final Map<URI, SimulatorApi> CLIENTS = new ConcurrentHashMap<>();

    private final String key;
    private final SimulatorApi api;
    private final Duration forFile;

    SimulatorCalls(SimulatorSettings settings) {
        this(settings, WHOLE_FILE);
    }

    /** @param forFile how long until all of a file is here */
    SimulatorCalls(SimulatorSettings settings, Duration forFile) {
        this.forFile = forFile;
        this.key = settings.apiKey().reveal();
        this.api = CLIENTS.computeIfAbsent(settings.url(), SimulatorCalls::client);
    }

    private static SimulatorApi client(URI url) {
        return RestClientBuilder.newBuilder()
                .baseUri(url)
                .connectTimeout(CONNECT_SECONDS, TimeUnit.SECONDS)
                .readTimeout(ANSWER_SECONDS, TimeUnit.SECONDS)
                .register(SimulatorErrors.class)
                .register((ClientResponseFilter) SimulatorCalls::wholeSoon)
                .build(SimulatorApi.class);
    }

    /** A timeout of the client's counts anew with each byte. Files may take longer. */
    private static void wholeSoon(ClientRequestContext request, ClientResponseContext answer) {
        if (answer.hasEntity() && !request.getUri().getPath().contains(FILES)) {
            answer.setEntityStream(
                    Patience.within(Duration.ofSeconds(ANSWER_SECONDS), answer.getEntityStream(), System::nanoTime));
        }
    }

    /** Starts a session: to show a code, or with a telephone's token to be linked at once. */
    SessionSnapshot start(Link link, @Nullable Secret token) {
        var hook = JSON.createObjectBuilder()
                .add("url", link.hook().toString())
                .add("key", link.hookSecret().reveal());
        var session = JSON.createObjectBuilder()
                .add("name", name(link))
                .add("title", TITLE)
                .add("webhook", hook);
        if (token != null) {
            session.add("token", token.reveal());
        }
        var built = session.build();
        return SimulatorSessions.snapshot(answer(() -> api.start(key, built)));
    }

    SessionSnapshot session(Link link) {
        return described(link).map(SimulatorSessions::snapshot).orElse(SessionSnapshot.of(SessionState.NEW));
    }

    Optional<LoginStep> pairingCode(Link link) {
        return described(link).flatMap(SimulatorSessions::typed);
    }

    private Optional<JsonObject> described(Link link) {
        try {
            return Optional.of(answer(() -> api.session(key, name(link))));
        } catch (SimulatorErrors.UnknownSessionException e) {
            return Optional.empty();
        }
    }

    /** Shows on telephones that the linked one is there, or not any more. */
    void showPresence(Link link, boolean isThere) {
        var presence = JSON.createObjectBuilder()
                .add("presence", isThere ? "online" : "offline")
                .build();
        answer(() -> api.presence(key, name(link), presence)).close();
    }

    void logout(Link link) {
        answer(() -> api.logout(key, name(link))).close();
    }

    String execute(Link link, Command command) {
        var name = name(link);
        if (command instanceof Command.SendText text) {
            return sent(name, message(command).add("text", text.text()));
        }
        if (command instanceof Command.SendFile file) {
            var caption = file.caption();
            return sent(
                    name,
                    message(command)
                            .add("type", file.kind().name().toLowerCase(Locale.ROOT))
                            .add("text", caption == null ? "" : caption)
                            .add("file", uploaded(file.file())));
        }
        if (command instanceof Command.Edit edit) {
            var words = JSON.createObjectBuilder().add("text", edit.text()).build();
            return id(answer(() -> api.edit(key, name, edit.messageId(), words)));
        }
        if (command instanceof Command.Delete delete) {
            return id(answer(() -> api.delete(key, name, delete.messageId())));
        }
        throw new DeliveryFailedException(Failure.permanent("The messenger can't do that"));
    }

    private static JsonObjectBuilder message(Command command) {
        return JSON.createObjectBuilder().add("id", command.id().toString()).add("chatId", command.chatId());
    }

    private String sent(String name, JsonObjectBuilder message) {
        var built = message.build();
        try {
            return id(answer(() -> api.send(key, name, built)));
        } catch (DeliveryFailedException e) {
            var said = new Failure.Exchange(built.toString(), e.failure().reason());
            throw new DeliveryFailedException(e.failure().said(said), e);
        }
    }

    private String uploaded(Command.Source file) {
        try (var content = file.open()) {
            return id(answer(() -> api.upload(key, file.mediaType(), file.name(), content)));
        } catch (IOException e) {
            throw new DeliveryFailedException(Failure.passing("The file can't be read"), e);
        }
    }

    InputStream fetch(Content.Media media) {
        var content = answer(() -> api.download(key, media.reference())).readEntity(InputStream.class);
        return Patience.within(forFile, content, System::nanoTime);
    }

    private static String name(Link link) {
        return link.account().toString();
    }

    private static String id(JsonObject answer) {
        return answer.getString("id");
    }

    private static <T> T answer(Supplier<T> call) {
        try {
            return call.get();
        } catch (ProcessingException e) {
            throw SimulatorErrors.noAnswer(e);
        }
    }
}
