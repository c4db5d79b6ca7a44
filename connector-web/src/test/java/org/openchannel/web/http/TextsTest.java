package org.openchannel.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class TextsTest {

    private static final Path RESOURCES = Path.of("src/main/resources");
    private static final Pattern FIXED_KEY = Pattern.compile("#\\{([a-z][A-Za-z0-9_.-]+)[}(]");

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

    @TestFactory
    Stream<DynamicTest> each_bundle_says_the_same_things_in_both_languages() throws IOException {
        return files("texts", ".properties")
                .filter(file -> !file.toString().endsWith("_ru.properties"))
                .map(english -> DynamicTest.dynamicTest(english.getFileName().toString(), () -> {
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

    private static Set<String> keys(Path bundle) throws IOException {
        var properties = new Properties();
        try (var reader = Files.newBufferedReader(bundle)) {
            properties.load(reader);
        }
        return new TreeSet<>(properties.stringPropertyNames());
    }
}
