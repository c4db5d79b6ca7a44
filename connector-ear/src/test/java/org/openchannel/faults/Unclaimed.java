package org.openchannel.faults;

import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.function.LongSupplier;

/**
 * How long lanes with something to do stand about without anybody's taking them, as far as the database shows it. A lane
 * that was taken meanwhile and is due again begins anew.
 */
final class Unclaimed {

    private static final String READY = """
            SELECT id, lease_epoch FROM lane WHERE due_at <= (SELECT moment FROM database_time)
            AND (lease_until IS NULL OR lease_until <= (SELECT moment FROM database_time))
            AND NOT EXISTS (SELECT 1 FROM lane_pause WHERE lane_pause.owner = lane.owner)""";

    private final Map<String, Long> since = new HashMap<>();
    private final LongSupplier millis;
    private long longest;

    Unclaimed(LongSupplier millis) {
        this.millis = millis;
    }

    /** Looks again. */
    void look(String url) {
        if (!url.startsWith("jdbc:postgresql")) {
            return;
        }
        try (var connection = DriverManager.getConnection(url, "postgres", "postgres");
                var statement = connection.createStatement();
                var rows = statement.executeQuery(READY)) {
            var ready = new HashSet<String>();
            while (rows.next()) {
                ready.add(rows.getString(1) + " " + rows.getLong(2));
            }
            saw(ready);
        } catch (SQLException e) {
            // It is away, or just coming back: there is nothing to see yet.
        }
    }

    /** These lanes, each with how often it was taken so far, are ready and nobody's. */
    void saw(Set<String> ready) {
        var now = millis.getAsLong();
        since.keySet().retainAll(ready);
        for (var lane : ready) {
            longest = Math.max(longest, now - since.computeIfAbsent(lane, any -> now));
        }
    }

    /** The longest that was seen. */
    Duration longest() {
        return Duration.ofMillis(longest);
    }
}
