package org.openchannel.system;

import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * connector.ear on a Payara Server with a domain of its own, as IT would run it: the file as it was built, its settings in
 * environment variables and nowhere else.
 */
final class PayaraServer implements Product {

    private static final String DOMAIN = "connector";
    private static final List<String> PORTS = List.of(
            "http.ssl.port",
            "jms.port",
            "domain.jmxPort",
            "orb.listener.port",
            "orb.ssl.port",
            "orb.mutualauth.port",
            "osgi.shell.telnet.port",
            "java.debugger.port");

    private final Path folder = Build.freshFolder("payara-server");
    private final List<Integer> ports = Build.freePorts(PORTS.size() + 2);
    private final Map<String, String> environment;

    private PayaraServer(Map<String, String> environment) {
        this.environment = environment;
    }

    static PayaraServer on(Postgres.Database database) {
        var environment = new HashMap<String, String>();
        database.settingsWithPortal().forEach((key, value) -> environment.put(Children.variable(key), value));
        var server = new PayaraServer(environment);
        environment.put("CONNECTOR_DATA", server.folder.resolve("data").toString());
        environment.put("CONNECTOR_PUBLIC_URL", server.address().toString());
        server.createDomain();
        try {
            server.start();
            server.asadmin("deploy", "--name", DOMAIN, Build.ear().toString());
            return server.ready();
        } catch (RuntimeException e) {
            server.close();
            throw e;
        }
    }

    @Override
    public URI address() {
        return URI.create("http://localhost:" + ports.get(1));
    }

    /** Stops the server and starts it again: the application comes back by itself. */
    void restart() {
        asadmin("stop-domain", "--domaindir", domains(), DOMAIN);
        start();
        ready();
    }

    @Override
    public void close() {
        asadmin("stop-domain", "--domaindir", domains(), "--kill", DOMAIN);
    }

    private void createDomain() {
        asadmin(
                "create-domain",
                "--nopassword",
                "--domaindir",
                domains(),
                "--adminport",
                ports.get(0).toString(),
                "--instanceport",
                ports.get(1).toString(),
                "--domainproperties",
                String.join(
                        ":",
                        Stream.iterate(0, i -> i < PORTS.size(), i -> i + 1)
                                .map(i -> PORTS.get(i) + "=" + ports.get(i + 2))
                                .toList()),
                DOMAIN);
        leaveOutDataGrid();
    }

    /** Its ports are no option of the domain, and one server needs no grid. */
    private void leaveOutDataGrid() {
        try {
            Path xml = Path.of(domains(), DOMAIN, "config", "domain.xml");
            String text = Files.readString(xml);
            Files.writeString(
                    xml,
                    text.replace(
                            "<hazelcast-config-specific-configuration>",
                            "<hazelcast-config-specific-configuration enabled=\"false\">"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() {
        asadmin("start-domain", "--domaindir", domains(), DOMAIN);
    }

    private PayaraServer ready() {
        await("the EAR answers; see " + folder)
                .atMost(Duration.ofSeconds(120))
                .pollInterval(Duration.ofMillis(300))
                .until(() -> Http.isFine(URI.create(address() + "/")));
        return this;
    }

    private String domains() {
        return folder.resolve("domains").toString();
    }

    private void asadmin(String... words) {
        Path program = Build.target().resolve("payara-server/payara6/bin/asadmin");
        var command = new ArrayList<String>();
        command.addAll(List.of("/bin/sh", program.toString()));
        command.addAll(List.of(
                "--interactive=false", "--user", "admin", "--port", ports.get(0).toString()));
        command.addAll(List.of(words));
        Children.run(command, environment, folder.resolve("asadmin.log"));
    }
}
