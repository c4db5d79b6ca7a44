package org.openchannel.launch;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * {@code mvn -Prun package} ends here: the built connector.jar runs as a child of Maven with Maven's terminal, and goes
 * when Maven goes. Every {@code -Dconnector.…} given to Maven reaches it.
 */
public final class Foreground {

    private static final int SECONDS_TO_STOP = 20;

    private Foreground() {}

    public static void main(String[] args) throws IOException, InterruptedException {
        Process product = new ProcessBuilder(command(args[0])).inheritIO().start();
        Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(product), "stop the product"));
        System.exit(product.waitFor());
    }

    private static List<String> command(String jar) {
        var command = new ArrayList<String>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-Xmx320m", "-XX:+UseSerialGC"));
        System.getProperties().stringPropertyNames().stream()
                .filter(name -> name.startsWith("connector."))
                .sorted()
                .map(name -> "-D" + name + "=" + System.getProperty(name))
                .forEach(command::add);
        command.addAll(List.of("-jar", jar));
        return command;
    }

    private static void stop(Process product) {
        product.destroy();
        try {
            if (!product.waitFor(SECONDS_TO_STOP, TimeUnit.SECONDS)) {
                product.destroyForcibly();
            }
        } catch (InterruptedException e) {
            product.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }
}
