package org.openchannel.web.portal.rest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * What one application owns no other reads or changes, though it knows every name and number of it. Some things are
 * nobody's own at Bitrix24 and stand apart here: customer records, people, departments and lines belong to the portal, and
 * dialogs go by the rights of the person on whose behalf an application calls.
 */
class ForeignHandsTest {

    /** What belongs to the portal. */
    private static final List<String> SHARED =
            List.of("crm.", "user.", "department.", "sonet_group.", "imopenlines.config.");

    /** What is allowed or not to a person, whichever application asks. */
    private static final List<String> PERSONAL = List.of("im.", "imopenlines.");

    private final Estate estate = new Estate();

    @Test
    void the_owner_sees_all_it_owns() {
        assertThat(estate.seen())
                .contains(Estate.WORD + " words of a customer")
                .contains("https://app.example/" + Estate.WORD)
                .contains("key=" + Estate.WORD)
                .contains("[service]");
    }

    @Test
    void the_owner_itself_gets_at_it_with_the_same_calls() {
        assertThat(owned().filter(ForeignHandsTest::reaches)).hasSizeGreaterThan(45);
    }

    private static boolean reaches(String method) {
        var own = new Estate();
        var before = own.seen();
        return own.allNames().stream()
                .anyMatch(
                        names -> JsonTree.write(own.mine(method, names).body()).contains(Estate.WORD)
                                || !own.seen().equals(before));
    }

    @ParameterizedTest
    @MethodSource("owned")
    void another_application_neither_reads_nor_changes_it_for_an_administrator(String method) {
        triedInVain(method, 1);
    }

    @ParameterizedTest
    @MethodSource("guarded")
    void another_application_neither_reads_nor_changes_it_for_somebody_who_may_not(String method) {
        triedInVain(method, estate.outsider());
    }

    private void triedInVain(String method, long userId) {
        var before = estate.seen();
        for (var names : estate.allNames()) {
            var answer = estate.stolen(method, names, userId);

            assertThat(JsonTree.write(answer.body())).doesNotContain(Estate.WORD);
            assertThat(answer.status()).isLessThan(500);
            assertThat(estate.seen()).isEqualTo(before);
        }
    }

    private static Stream<String> owned() {
        return guarded().filter(method -> PERSONAL.stream().noneMatch(method::startsWith));
    }

    private static Stream<String> guarded() {
        return new Door()
                .methods().all().stream()
                        .map(method -> method.name().toLowerCase(Locale.ROOT))
                        .filter(method -> SHARED.stream().noneMatch(method::startsWith));
    }
}
