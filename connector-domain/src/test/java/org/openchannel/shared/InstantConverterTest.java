package org.openchannel.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.junit.jupiter.api.Test;

class InstantConverterTest {

    private final InstantConverter converter = new InstantConverter();

    @Test
    void a_moment_is_the_same_in_whatever_zone_the_database_gives_it_back() {
        var stored = OffsetDateTime.parse("2026-01-01T03:00:00.123456+03:00");

        assertThat(converter.convertToEntityAttribute(stored)).isEqualTo(Instant.parse("2026-01-01T00:00:00.123456Z"));
        assertThat(converter.convertToDatabaseColumn(stored.toInstant())).isEqualTo("2026-01-01T00:00:00.123456Z");
    }

    @Test
    void what_never_happened_stays_so() {
        assertThat(converter.convertToDatabaseColumn(null)).isNull();
        assertThat(converter.convertToEntityAttribute(null)).isNull();
    }
}
