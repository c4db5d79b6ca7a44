package org.openchannel.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import org.openchannel.system.Build;
import org.openchannel.system.Children;
import org.openchannel.system.KeepAlive;

/** The application server we run on, with an application that does nothing. */
final class BareServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofSeconds(120);
    private static final String PAGE = "/nothing.jsp";

    /** Reads what it gets and answers with an empty object: as little as a server can do for a request. */
    private static final String NOTHING = """
            <%@ page session="false" contentType="application/json" trimDirectiveWhitespaces="true" %>
            <% request.getInputStream().readAllBytes(); %>{}""";

    private final Process process;
    private final URI address;
    private final Duration start;

    BareServer() {
        var folder = Build.freshFolder("bare");
        var port = Build.freePort();
        address = URI.create("http://localhost:" + port);
        var begin = System.nanoTime();
        process = Children.start(
                List.of(
                        Children.java(),
                        "-Xmx512m",
                        "-XX:+UseSerialGC",
                        "-jar",
                        Objects.requireNonNull(System.getProperty("payara.micro.jar"), "payara.micro.jar"),
                        "--nohazelcast",
                        "--disablephonehome",
                        "--port",
                        Integer.toString(port),
                        "--contextroot",
                        "/",
                        "--deploy",
                        war(folder).toString()),
                Map.of(),
                folder.resolve("terminal.log"));
        start = Waiting.until("the bare server answers", PATIENCE, this::answers, begin);
    }

    private boolean answers() {
        try (var wire = new KeepAlive(address)) {
            return does(wire, "{}");
        } catch (RuntimeException e) {
            return false;
        }
    }

    /** Whether it did nothing as it should. */
    static boolean does(KeepAlive wire, String json) {
        return wire.post(PAGE, json).status() == 200;
    }

    private static Path war(Path folder) {
        var file = folder.resolve("nothing.war");
        try (var war = new JarOutputStream(Files.newOutputStream(file))) {
            war.putNextEntry(new JarEntry(PAGE.substring(1)));
            war.write(NOTHING.getBytes(StandardCharsets.UTF_8));
            war.closeEntry();
            return file;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    URI address() {
        return address;
    }

    /** From its launch to its first answer. */
    Duration start() {
        return start;
    }

    long pid() {
        return process.pid();
    }

    @Override
    public void close() {
        process.destroy();
        if (!Children.ended(process, 20)) {
            process.destroyForcibly();
        }
    }
}
