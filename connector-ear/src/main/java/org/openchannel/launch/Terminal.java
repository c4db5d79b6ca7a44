package org.openchannel.launch;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The person's screen. The server prints this and that past its log; {@link #keepFor} sends that to a file, so that only
 * what this class is told reaches the screen.
 */
final class Terminal {

    private static final PrintStream OUT = System.out;
    private static final PrintStream ERR = System.err;

    private Terminal() {}

    static void say(String text) {
        OUT.println(text);
    }

    static void complain(String text) {
        ERR.println(text);
    }

    /** From here on whatever others print goes to the file. */
    static void keepFor(Path othersFile) throws IOException {
        var others = new PrintStream(Files.newOutputStream(othersFile), true, StandardCharsets.UTF_8);
        System.setOut(others);
        System.setErr(others);
    }
}
