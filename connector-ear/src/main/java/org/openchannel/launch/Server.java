package org.openchannel.launch;

import fish.payara.micro.boot.PayaraMicroLauncher;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** Payara Micro with the WAR inside, as we want it: alone, quiet, and reachable only where we say. */
record Server(Settings settings, OwnedFolder data) {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String JSON_LOG = JsonLog.class.getName();
    private static final String HOPS = """
            java.util.logging.FileHandler.level = FINE
            org.openchannel.bridge.watch.LogTries.level = FINE
            """;
    private static final String NETWORK = "configs.config.server-config.network-config.";
    private static final String LISTENERS = NETWORK + "network-listeners.network-listener.";

    /** Whoever sends nothing of a body for so long is gone: each holds a thread until then. */
    private static final Duration SILENCE = Duration.ofSeconds(10);

    void start() throws Exception {
        var options = new ArrayList<String>(List.of(
                "--nohazelcast",
                "--disablephonehome",
                "--port",
                Integer.toString(settings.port()),
                "--prebootcommandfile",
                commands().toString(),
                "--logproperties",
                logging().toString()));
        if (settings.tlsPort() != 0) {
            options.addAll(List.of("--sslport", Integer.toString(settings.tlsPort()), "--sslcert", Stores.ALIAS));
        }
        PayaraMicroLauncher.main(options.toArray(String[]::new));
        BrokenAddresses.explain(Thread.currentThread().getContextClassLoader());
        requireApplication();
        TerminalLog.started();
    }

    /** Payara Micro calls itself ready even when the application did not come up; its health tells. */
    private void requireApplication() throws Refusal, InterruptedException {
        var health = URI.create("http://" + host() + ":" + settings.port() + "/health/ready");
        var client = HttpClient.newBuilder().connectTimeout(PATIENCE).build();
        var request = HttpRequest.newBuilder(health).timeout(PATIENCE).build();
        try {
            int status = client.send(request, BodyHandlers.discarding()).statusCode();
            if (status < HttpURLConnection.HTTP_BAD_REQUEST) {
                return;
            }
        } catch (IOException e) {
            // no answer is as telling as an error
        }
        throw new Refusal("Open Channel Connector did not start: " + TerminalLog.reasonOfFailedStart() + " (details in "
                + data.log() + ").");
    }

    private String host() {
        if (settings.plainAddress().isAnyLocalAddress()) {
            return "127.0.0.1";
        }
        String literal = settings.plainAddress().getHostAddress();
        return settings.plainAddress() instanceof Inet6Address ? "[" + literal + "]" : literal;
    }

    private Path commands() throws IOException {
        var commands = new ArrayList<>(List.of(
                address("http-listener", settings.plainAddress()),
                address("https-listener", settings.address()),
                "set " + NETWORK + "transports.transport.tcp.read-timeout-millis=" + SILENCE.toMillis()));
        if (!settings.isApiDescribed()) {
            commands.add("set-openapi-configuration --enabled=false");
        }
        return Files.write(data.scratch().resolve("pre-boot-commands.txt"), commands);
    }

    private static String address(String listener, InetAddress address) {
        return "set " + LISTENERS + listener + ".address=" + address.getHostAddress();
    }

    private Path logging() throws IOException {
        try (InputStream template = Objects.requireNonNull(Server.class.getResourceAsStream("logging.properties"))) {
            String pattern = data.log().resolve("connector.%g.log").toString().replace("\\", "/");
            String text = new String(template.readAllBytes(), StandardCharsets.UTF_8)
                    + "java.util.logging.FileHandler.pattern = " + pattern + "\n"
                    + (settings.log().isJson() ? "java.util.logging.FileHandler.formatter = " + JSON_LOG + "\n" : "")
                    + (settings.log().tellsHops() ? HOPS : "");
            return Files.writeString(data.scratch().resolve("logging.properties"), text);
        }
    }
}
