package org.openchannel.bridge.settings;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** How every {@link IgnoredNumbers} keeps numbers. */
public interface IgnoredNumbersContract {

    UUID ACCOUNT = new UUID(0, 1);
    UUID OTHER = new UUID(0, 2);
    Instant NOW = Instant.parse("2026-11-20T12:00:00Z");
    String ANNA = "+79000000001";
    String JOAO = "+5511912345678";

    /** With the accounts {@link #ACCOUNT} and {@link #OTHER}, and without any numbers. */
    IgnoredNumbers ignoredNumbers();

    <T> T inTransaction(Callable<T> step);

    private List<String> add(UUID account, String... phones) {
        return inTransaction(() -> ignoredNumbers().add(account, List.of(phones), NOW));
    }

    @Test
    default void each_number_is_kept_once_and_only_new_ones_are_told() {
        assertThat(add(ACCOUNT, ANNA)).containsExactly(ANNA);
        assertThat(add(ACCOUNT, ANNA, JOAO)).containsExactly(JOAO);
        assertThat(add(OTHER, ANNA)).containsExactly(ANNA);

        assertThat(inTransaction(() -> ignoredNumbers().count(ACCOUNT))).isEqualTo(2);
        assertThat(inTransaction(() -> ignoredNumbers().find(ACCOUNT, "", 9))).containsExactly(JOAO, ANNA);
        assertThat(inTransaction(() -> ignoredNumbers().find(ACCOUNT, "", 1))).containsExactly(JOAO);
        assertThat(inTransaction(() -> ignoredNumbers().find(ACCOUNT, "00001", 9)))
                .containsExactly(ANNA);
        assertThat(inTransaction(() -> ignoredNumbers().find(ACCOUNT, "777", 9)))
                .isEmpty();
    }

    @Test
    default void who_is_heard_again_is_ignored_by_others_still() {
        add(ACCOUNT, ANNA);
        add(OTHER, ANNA);

        assertThat(inTransaction(() -> ignoredNumbers().remove(ACCOUNT, List.of(ANNA, JOAO))))
                .containsExactly(ANNA);

        var asked = List.of(
                new IgnoredNumber(ACCOUNT, ANNA), new IgnoredNumber(OTHER, ANNA), new IgnoredNumber(OTHER, JOAO));
        assertThat(inTransaction(() -> ignoredNumbers().among(asked)))
                .isEqualTo(Set.of(new IgnoredNumber(OTHER, ANNA)));
        assertThat(inTransaction(() -> ignoredNumbers().among(List.of()))).isEmpty();
    }

    @Test
    default void ten_thousand_are_kept_at_once() {
        var many = IntStream.range(0, 10_000)
                .mapToObj(number -> "+79" + (100_000_000 + number))
                .toList();

        assertThat(inTransaction(() -> ignoredNumbers().add(ACCOUNT, many, NOW)))
                .hasSize(10_000);
        assertThat(inTransaction(() -> ignoredNumbers().add(ACCOUNT, many, NOW)))
                .isEmpty();
        assertThat(inTransaction(() -> ignoredNumbers().count(ACCOUNT))).isEqualTo(10_000);
        assertThat(inTransaction(() -> ignoredNumbers().remove(ACCOUNT, many))).hasSize(10_000);
    }
}
