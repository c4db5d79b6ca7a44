package org.openchannel.faults;

import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the product keeps as undeliverable, read out of its database. */
final class DeadLetters {

    private static final String ALL = """
            SELECT m.direction, d.external_chat_id, COALESCE(CAST(m.im_message_id AS varchar), m.external_id), l.failure,
                l.id
            FROM lane_load l JOIN bridge_message m ON m.id = l.subject JOIN bridge_dialog d ON d.id = m.dialog_id
            WHERE l.state = 'DEAD' AND l.kind = 'message'""";

    private final Set<String> written = new HashSet<>();
    private final @Nullable String url;

    private DeadLetters(@Nullable String url) {
        this.url = url;
    }

    static DeadLetters in(String url) {
        return new DeadLetters(url);
    }

    /** For a database nobody else may open. */
    static DeadLetters none() {
        return new DeadLetters(null);
    }

    /** Writes each into the journal, once. */
    void writeInto(Journal journal) {
        if (url == null) {
            return;
        }
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(ALL)) {
            while (rows.next()) {
                if (written.add(rows.getString(5))) {
                    write(rows, journal);
                }
            }
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void write(ResultSet rows, Journal journal) throws SQLException {
        var way = rows.getString(1).startsWith("IN") ? Way.IN : Way.OUT;
        var seq = Speech.seq(rows.getString(3));
        journal.write(Deed.DEAD, way, rows.getString(2), way == Way.IN ? seq : seq % FakeChats.MOST, rows.getString(4));
    }
}
