package org.openchannel.integration.persistence;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.SQLException;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** JUnit closes the databases it gives to the tests. */
class SchemaIT {

    static Stream<TestDatabase> databases() {
        return Stream.of(TestDatabase.h2(), TestDatabase.postgresql());
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_second_start_finds_its_schema_in_place(TestDatabase database) {
        assertThatCode(() -> Schema.upgrade(database.dataSource())).doesNotThrowAnyException();
    }

    @ParameterizedTest
    @MethodSource("databases")
    void a_database_of_a_newer_program_is_refused_in_a_sentence(TestDatabase database) throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var statement = connection.createStatement()) {
            statement.execute("""
                        INSERT INTO "flyway_schema_history"
                        ("installed_rank", "version", "description", "type", "script", "checksum", "installed_by",
                         "execution_time", "success")
                        VALUES (1000, '999', 'from the future', 'SQL', 'V999__from_the_future.sql', 1, 'x', 1, true)
                        """);
        }

        assertThatThrownBy(() -> Schema.upgrade(database.dataSource()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("newer version of this program")
                .hasMessageContaining("999");
    }
}
