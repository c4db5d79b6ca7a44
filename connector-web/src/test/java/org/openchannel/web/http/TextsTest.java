package org.openchannel.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern FIXED_KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9_.-]+)[}(]");

    /** A key, or something that looks like one. */
    private static final Pattern NAME = Pattern.compile("([a-z][\\w-]*\\.[\\w.-]*\\w)");

    /** What a key begins with whose end only the running program knows; that it is the desk's says too little. */
    private static final Pattern BEGINNING = Pattern.compile("['\"](?!desk\\.['\"])([a-z][\\w.-]*[.-])['\"]");

    @Test
    void a_text_is_found_by_its_key_in_each_language() {
        assertThat(Texts.of(Language.EN, "layout.failure.home")).isEqualTo("Start page");
        assertThat(Texts.of(Language.RU, "layout.failure.home")).isEqualTo("На главную");
    }

    @Test
    void a_missing_text_shows_itself() {
        assertThat(Texts.of(Language.EN, "layout.nonsense")).isEqualTo("??layout.nonsense??");
        assertThat(Texts.of(Language.EN, "nonsense")).isEqualTo("??nonsense??");
    }

    @Test
    void each_text_stands_in_one_bundle_which_is_known() throws IOException {
        var keys = files("texts", ".properties")
                .filter(file -> !file.toString().endsWith("_ru.properties"))
                .flatMap(file -> keys(file).stream())
                .toList();

        assertThat(keys)
                .doesNotHaveDuplicates()
                .allSatisfy(key -> assertThat(Texts.of(Language.EN, key)).doesNotStartWith("??"));
    }

    @Test
    void each_text_is_wanted_by_a_page_or_by_code() throws IOException {
        var sources = Stream.of(files("templates", ".html"), files("assets", ".js"), files("../java", ".java"))
                .flatMap(Function.identity())
                .map(TextsTest::read)
                .toList();
        var named = named(sources, NAME);
        var begun = named(sources, BEGINNING);

        assertThat(files("texts", ".properties")
                        .flatMap(file -> keys(file).stream())
                        .filter(key -> !named.contains(key))
                        .filter(key -> begun.stream().noneMatch(key::startsWith)))
                .isEmpty();
    }

    private static Set<String> named(List<String> sources, Pattern pattern) {
        return sources.stream()
                .flatMap(source -> pattern.matcher(source).results())
                .map(match -> match.group(1))
                .collect(Collectors.toSet());
    }

    @TestFactory
    Stream<DynamicTest> each_bundle_says_the_same_things_in_both_languages() throws IOException {
        return files("texts", ".properties")
                .filter(file -> !file.toString().endsWith("_ru.properties"))
                .map(english ->
                        DynamicTest.dynamicTest(RESOURCES.relativize(english).toString(), () -> {
                            var russian = Path.of(english.toString().replace(".properties", "_ru.properties"));
                            assertThat(keys(russian)).isEqualTo(keys(english));
                        }));
    }

    @TestFactory
    Stream<DynamicTest> each_text_a_template_names_exists() throws IOException {
        return files("templates", ".html")
                .map(template -> DynamicTest.dynamicTest(template.getFileName().toString(), () -> {
                    var named = FIXED_KEY.matcher(Files.readString(template));
                    assertThat(named.results().map(match -> match.group(1)))
                            .allSatisfy(key ->
                                    assertThat(Texts.of(Language.EN, key)).doesNotStartWith("??"));
                }));
    }

    private static Stream<Path> files(String folder, String ending) throws IOException {
        try (var found = Files.walk(RESOURCES.resolve(folder))) {
            return found.filter(file -> file.toString().endsWith(ending)).toList().stream();
        }
    }

    private static Set<String> keys(Path bundle) {
        var properties = new Properties();
        try {
            properties.load(new StringReader(read(bundle)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
