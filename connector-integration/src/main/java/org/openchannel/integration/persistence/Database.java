package org.openchannel.integration.persistence;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Where the data lives, and the one who brings its schema up to date before anybody reads it. Whoever starts early
 * injects this bean and calls {@link #ready()}.
 *
 * <p>The embedded database is used by its driver, not by its data source: with that one, which could also take part in
 * distributed transactions, the server takes a commit that failed on a full disk for done.
 */
@DataSourceDefinition(
        name = "java:app/jdbc/connector",
        className = "${MPCONFIG=connector.db.class:org.h2.Driver}",
        url = "${MPCONFIG=connector.db.url:jdbc:h2:mem:connector;DB_CLOSE_DELAY=-1}",
        user = "${MPCONFIG=connector.db.user:sa}",
        password = "${MPCONFIG=connector.db.password:}",
        minPoolSize = 2,
        initialPoolSize = 2,
        maxPoolSize = 32)
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class Database {

    @Resource(lookup = "java:app/jdbc/connector")
    private DataSource dataSource;

    @PostConstruct
    void migrate() {
        try {
            Schema.upgrade(dataSource);
        } catch (SQLException e) {
            throw new IllegalStateException("The database can't be reached: " + e.getMessage(), e);
        }
    }

    /** Returns once the schema is the one this program was built for. */
    public void ready() {
        // The container has run migrate() before it lets anybody in.
    }
}
