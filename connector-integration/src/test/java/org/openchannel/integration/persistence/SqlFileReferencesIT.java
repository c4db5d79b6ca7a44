package org.openchannel.integration.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** Both databases find every id of a file that any table holds. */
class SqlFileReferencesIT {

    private static final Instant NOW = Instant.parse("2026-11-30T12:00:00Z");

    @Nested
    class OnH2 extends Tests {
        OnH2() {
            super(TestDatabase.h2());
        }
    }

    @Nested
    class OnPostgreSql extends Tests {
        OnPostgreSql() {
            super(TestDatabase.postgresql());
        }
    }

    abstract static class Tests extends InDatabase {

        private final SqlFileReferences references;

        Tests(TestDatabase database) {
            super(database);
            this.references = new SqlFileReferences(database.entities());
        }

        @Test
        void every_column_that_holds_ids_of_files_is_looked_at() {
            var columns = inTransaction(() -> new Sql(database.entities())
                    .query(row -> (row.getString(1) + "." + row.getString(2)).toLowerCase(Locale.ROOT), """
                            SELECT table_name, column_name FROM information_schema.columns
                            WHERE lower(table_schema) = 'public'
                            AND (lower(column_name) LIKE '%file_id' OR lower(column_name) LIKE '%avatar_id')
                            """));

            assertThat(columns).containsExactlyInAnyOrderElementsOf(SqlFileReferences.COLUMNS);
        }

        @Test
        void an_id_is_found_wherever_it_stands() {
            var ids = new ArrayList<String>();
            for (var column : SqlFileReferences.COLUMNS) {
                var id = "a" + ids.size() + "b".repeat(30);
                write(column, id);
                ids.add(id);
            }

            assertThat(inTransaction(() -> references.beginning("a"))).isEqualTo(Set.copyOf(ids));
            assertThat(inTransaction(() -> references.beginning("a1"))).containsExactly(ids.get(1));
            assertThat(inTransaction(() -> references.beginning("A"))).isEmpty();
            assertThat(inTransaction(() -> references.isMentioned(ids.get(0)))).isFalse();
        }

        @Test
        void an_id_is_found_inside_of_texts() {
            for (var column : SqlFileReferences.TEXTS) {
                var id = "c" + UUID.randomUUID().toString().replace("-", "");
                assertThat(inTransaction(() -> references.isMentioned(id))).isFalse();

                write(column, "[{\"FILE\":\"" + id + "\"}]");

                assertThat(inTransaction(() -> references.isMentioned(id)))
                        .as(column)
                        .isTrue();
            }
        }

        /** A row of which nothing but that column makes sense. */
        private void write(String column, String value) {
            var table = column.substring(0, column.indexOf('.'));
            var name = column.substring(table.length() + 1);
            database.inTransaction(() -> {
                var sql = new Sql(database.entities());
                sql.update(
                        sql.dialect() == Dialect.POSTGRESQL
                                ? "SET LOCAL session_replication_role = replica"
                                : "SET REFERENTIAL_INTEGRITY FALSE");
                var names = new ArrayList<>(List.of(name));
                var values = new ArrayList<Object>(List.of(value));
                needed(sql, table).stream()
                        .filter(needed -> !needed.get(0).equals(name))
                        .forEach(needed -> {
                            names.add(needed.get(0));
                            values.add(anything(needed.get(1)));
                        });
                var places = names.stream().map(each -> "?").collect(Collectors.joining(", "));
                sql.update(
                        "INSERT INTO " + table + " (" + String.join(", ", names) + ") VALUES (" + places + ")",
                        values.toArray());
            });
        }

        /** The columns that can't be empty, with their types. */
        private static List<List<String>> needed(Sql sql, String table) {
            return sql.query(
                    row -> List.of(
                            row.getString(1).toLowerCase(Locale.ROOT),
                            row.getString(2).toLowerCase(Locale.ROOT)),
                    """
                    SELECT column_name, data_type FROM information_schema.columns
                    WHERE lower(table_schema) = 'public' AND lower(table_name) = ?
                    AND is_nullable = 'NO' AND column_default IS NULL
                    """,
                    table);
        }

        private static Object anything(String type) {
            return switch (type) {
                case "uuid" -> UUID.randomUUID();
                case "bigint" -> 7L;
                case "integer" -> 7;
                case "boolean" -> false;
                default -> type.startsWith("timestamp") ? NOW : "x";
            };
        }
    }
}
