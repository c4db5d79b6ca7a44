package org.openchannel.integration.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import javax.sql.DataSource;
import org.openchannel.shared.NodeName;
import org.postgresql.PGConnection;

/**
 * Says short words to the other nodes of this database, by PostgreSQL's NOTIFY: hints that may get lost. Never inside a
 * transaction of others: PostgreSQL lets only one of those that notify commit at a time. Another database has one node,
 * and nobody to speak to.
 */
@Dependent
public class Crier {

    private static final String CHANNEL = "connector_lane";

    /** PostgreSQL takes less than 8,000 bytes at once. */
    private static final int LONGEST = 7_000;

    private static final int LOOK_UP_EVERY = 5_000;

    @Resource(lookup = "java:app/jdbc/connector")
    private DataSource source;

    private final NodeName node;

    /** @param node who speaks; does not hear itself */
    @Inject
    Crier(NodeName node) {
        this.node = node;
    }

    Crier(DataSource source, NodeName node) {
        this(node);
        this.source = source;
    }

    /** Whether anybody could hear. */
    public boolean isOfUse() {
        try (var connection = source.getConnection()) {
            return Dialect.of(connection) == Dialect.POSTGRESQL;
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    /** Says these words, each without a line's end, to all who listen now. */
    public void cry(Collection<String> words) {
        try (var connection = source.getConnection();
                var statement = connection.prepareStatement("SELECT pg_notify('" + CHANNEL + "', ?)")) {
            for (var message : messages(words)) {
                statement.setString(1, message);
                statement.execute();
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private List<String> messages(Collection<String> words) {
        var messages = new ArrayList<String>();
        var message = new StringBuilder(node.value());
        for (var word : words) {
            if (size(message) + size(word) > LONGEST) {
                messages.add(message.toString());
                message = new StringBuilder(node.value());
            }
            message.append('\n').append(word);
        }
        messages.add(message.toString());
        return messages;
    }

    private static int size(CharSequence text) {
        return text.toString().getBytes(StandardCharsets.UTF_8).length;
    }

    /**
     * Hands the words of other nodes to {@code ear} while {@code goesOn}, looked at every few seconds; keeps a connection
     * meanwhile.
     *
     * @throws PersistenceException when the connection is lost
     */
    public void listen(Consumer<String> ear, BooleanSupplier goesOn) {
        try (var connection = source.getConnection()) {
            tell(connection, "LISTEN " + CHANNEL);
            try {
                while (goesOn.getAsBoolean()) {
                    heard(connection).forEach(ear);
                }
            } finally {
                tell(connection, "UNLISTEN " + CHANNEL);
            }
        } catch (SQLException e) {
            throw new PersistenceException(e);
        }
    }

    private static void tell(Connection connection, String command) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(command);
        }
    }

    private List<String> heard(Connection connection) throws SQLException {
        var words = new ArrayList<String>();
        for (var notification : connection.unwrap(PGConnection.class).getNotifications(LOOK_UP_EVERY)) {
            var lines = notification.getParameter().lines().toList();
            if (!lines.isEmpty() && !lines.get(0).equals(node.value())) {
                words.addAll(lines.subList(1, lines.size()));
            }
        }
        return words;
    }
}
