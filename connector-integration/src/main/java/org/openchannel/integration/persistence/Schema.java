package org.openchannel.integration.persistence;

import java.sql.SQLException;
import java.util.Arrays;
import java.util.stream.Collectors;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.database.postgresql.PostgreSQLConfigurationExtension;

/** The schema and its versions. */
public final class Schema {

    private Schema() {}

    /**
     * Creates the schema or brings it up to date.
     *
     * @throws IllegalStateException in one sentence, when a newer program has already changed the database
     */
    public static void upgrade(DataSource dataSource) throws SQLException {
        upgradeTo("latest", dataSource);
    }

    /** The same up to a version, so that tests see what the later ones make of older data. */
    static void upgradeTo(String version, DataSource dataSource) throws SQLException {
        var configuration = Flyway.configure(Schema.class.getClassLoader())
                .dataSource(dataSource)
                .locations("classpath:db/migration")
                .placeholders(dialect(dataSource).types())
                .target(version);
        keepsLockWithoutTransaction(configuration);
        var flyway = configuration.load();
        refuseNewer(flyway);
        flyway.migrate();
    }

    /** A transaction that lies idle as long as migrations last would be ended by the server. */
    private static void keepsLockWithoutTransaction(FluentConfiguration configuration) {
        configuration
                .getConfigurationExtension(PostgreSQLConfigurationExtension.class)
                .setTransactionalLock(false);
    }

    private static Dialect dialect(DataSource dataSource) throws SQLException {
        try (var connection = dataSource.getConnection()) {
            return Dialect.of(connection);
        }
    }

    private static void refuseNewer(Flyway flyway) {
        var unknown = Arrays.stream(flyway.info().applied())
                .filter(migration -> migration.getState().isApplied()
                        && !migration.getState().isResolved())
                .map(MigrationInfo::getVersion)
                .map(String::valueOf)
                .collect(Collectors.joining(", "));
        if (!unknown.isEmpty()) {
            throw new IllegalStateException("The database was changed by a newer version of this program (schema "
                    + unknown + "); start that version, or restore a backup made before the upgrade.");
        }
    }
}
