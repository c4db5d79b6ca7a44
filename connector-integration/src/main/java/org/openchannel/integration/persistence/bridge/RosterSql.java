package org.openchannel.integration.persistence.bridge;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.MemberId;
import org.openchannel.bridge.roster.Column;
import org.openchannel.bridge.roster.Order;
import org.openchannel.bridge.roster.Standing;
import org.openchannel.bridge.roster.Wish;

/** The one statement that reads a page of the roster. */
record RosterSql(String text, List<Object> parameters) {

    private static final String FROM = """
            SELECT CAST(a.id AS varchar(36)) AS account_id, a.name AS account_name, a.gateway,
                COALESCE(a.phone, a.last_phone) AS number, a.state AS account_state, a.valid_until,
                b.connector, b.line, b.line_name, b.health, COALESCE(q.waiting, 0) AS waiting, p.last_message_at,
                t.paused_at IS NOT NULL AS is_paused, s.owner IS NOT NULL AS is_stopped, h.account_id IS NOT NULL AS is_hidden, count(*) OVER () AS found
            FROM bridge_account a JOIN bridge_binding b ON b.account_id = a.id
                LEFT JOIN (SELECT lane.owner, count(*) AS waiting FROM lane JOIN lane_load ON lane_load.lane_id = lane.id
                    WHERE lane_load.state IN ('WAITING', 'IN_FLIGHT') AND lane.owner IN
                        (SELECT CAST(id AS varchar(36)) FROM bridge_account WHERE member_id = ?)
                    GROUP BY lane.owner) q ON q.owner = CAST(a.id AS varchar(36))
                LEFT JOIN bridge_account_pulse p ON p.account_id = a.id
                LEFT JOIN bridge_settings t ON t.account_id = a.id
                LEFT JOIN lane_pause s ON s.owner = CAST(a.id AS varchar(36))
                LEFT JOIN bridge_hidden_account h ON h.account_id = a.id
            WHERE a.member_id = ?
            """;

    static RosterSql of(MemberId portal, Wish wish) {
        var text = new StringBuilder(FROM);
        var parameters = new ArrayList<Object>(List.of(portal.value(), portal.value()));
        if (!wish.isHiddenToo()) {
            text.append(" AND h.account_id IS NULL");
        }
        if (!wish.gateway().isEmpty()) {
            text.append(" AND a.gateway = ?");
            parameters.add(wish.gateway());
        }
        if (wish.standing() != Standing.ALL) {
            text.append(standing(wish.standing()));
        }
        if (!wish.words().isEmpty()) {
            text.append(" AND (position(? IN lower(a.name)) > 0 OR position(? IN lower(COALESCE(b.line_name, ''))) > 0")
                    .append(
                            " OR position(? IN COALESCE(a.phone, a.last_phone, '')) > 0 OR CAST(b.line AS varchar(20)) = ?)");
            var words = wish.words().toLowerCase(Locale.ROOT);
            var digits = words.matches("[+0-9 ()-]+") ? words.replaceAll("[^0-9]", "") : "";
            parameters.addAll(List.of(words, words, digits.isEmpty() ? words : digits, words));
        }
        text.append(" ORDER BY ").append(order(wish.orders())).append(" LIMIT ? OFFSET ?");
        parameters.add(Wish.PAGE);
        parameters.add((long) wish.page() * Wish.PAGE);
        return new RosterSql(text.toString(), List.copyOf(parameters));
    }

    private static String standing(Standing standing) {
        if (standing == Standing.PAUSED) {
            return " AND (s.owner IS NOT NULL OR t.paused_at IS NOT NULL)";
        }
        var states = standing.states().stream()
                .map(SessionState::name)
                .sorted()
                .collect(Collectors.joining("', '", "'", "'"));
        return " AND a.state IN (" + states + ")";
    }

    /** What there is not comes last, whichever way one sorts. */
    private static String order(List<Order> orders) {
        var columns = orders.stream()
                .map(order -> column(order.column()) + (order.isDescending() ? " DESC" : "") + " NULLS LAST")
                .collect(Collectors.joining(", "));
        return (columns.isEmpty() ? "" : columns + ", ") + "lower(a.name), a.id";
    }

    private static String column(Column column) {
        return switch (column) {
            case NAME -> "lower(a.name)";
            case NUMBER -> "COALESCE(a.phone, a.last_phone)";
            case GATEWAY -> "a.gateway";
            case LINE -> "lower(COALESCE(b.line_name, CAST(b.line AS varchar(20))))";
            case STATUS -> states();
            case UNTIL -> "a.valid_until";
            case QUEUE -> "COALESCE(q.waiting, 0)";
            case LAST -> "p.last_message_at";
        };
    }

    /** In the order they are lived through. */
    private static String states() {
        var states = SessionState.values();
        return IntStream.range(0, states.length)
                .mapToObj(place -> " WHEN '" + states[place].name() + "' THEN " + place)
                .collect(Collectors.joining("", "CASE a.state", " END"));
    }
}
