package org.openchannel.system;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The browser the tests drive: the one that is there, else one the build may install, else a sentence. */
final class Chromium {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final List<Path> ELSEWHERE = List.of(
            Path.of("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome"),
            Path.of("/Applications/Chromium.app/Contents/MacOS/Chromium"));

    private Chromium() {}

    static Path locate() {
        return named().or(Chromium::onPath)
                .or(Chromium::installed)
                .orElseThrow(() -> new IllegalStateException(
                        "No Chromium or Chrome found: install one (Debian: apt-get install chromium), or name its program in the"
                                + " environment variable CHROMIUM."));
    }

    private static Optional<Path> named() {
        return Optional.ofNullable(System.getenv("CHROMIUM")).map(Path::of).filter(Files::isExecutable);
    }

    private static Optional<Path> onPath() {
        return Stream.concat(folders().flatMap(folder -> NAMES.stream().map(folder::resolve)), ELSEWHERE.stream())
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Stream<Path> folders() {
        String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
        return Stream.concat(Stream.of("/usr/bin", "/usr/local/bin", "/snap/bin"), Stream.of(path.split(":")))
                .filter(folder -> !folder.isEmpty())
                .map(Path::of);
    }

    /** Root on Debian may install what is missing; nobody else is asked to. */
    private static Optional<Path> installed() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.isExecutable(Path.of("/usr/bin/apt-get"))) {
            return Optional.empty();
        }
        var quietly = Map.of("DEBIAN_FRONTEND", "noninteractive");
        Path log = Build.freshFolder("chromium").resolve("apt-get.log");
        Children.run(List.of("apt-get", "-q", "update"), quietly, log);
        Children.run(List.of("apt-get", "-qy", "install", "--no-install-recommends", "chromium"), quietly, log);
        return onPath();
    }
}
