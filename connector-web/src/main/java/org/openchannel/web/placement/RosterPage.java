package org.openchannel.web.placement;

import java.net.URI;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.openchannel.bridge.binding.LineHealth;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.roster.Column;
import org.openchannel.bridge.roster.Entry;
import org.openchannel.bridge.roster.Order;
import org.openchannel.bridge.roster.Sheet;
import org.openchannel.bridge.roster.Standing;
import org.openchannel.bridge.roster.Wish;

/**
 * The list of accounts as it is shown.
 *
 * @param asked how it is wanted
 * @param heads the columns that can be sorted by
 * @param rows the accounts of this page
 * @param counts how many there are
 * @param mark changes whenever anything to be seen changes
 */
public record RosterPage(Asked asked, List<Head> heads, List<Row> rows, Counts counts, String mark) {

    /**
     * How the list is wanted, as its fields have it.
     *
     * @param sort all orders
     * @param first what it is sorted by first; "" for the name
     * @param then what it is sorted by then; "" for nothing
     */
    public record Asked(
            String words,
            String standing,
            String gateway,
            boolean isHiddenToo,
            String sort,
            String first,
            String then,
            int page,
            boolean isNarrow) {

        static Asked of(Wish wish) {
            var orders = wish.orders();
            return new Asked(
                    wish.words(),
                    RosterForm.word(wish.standing()),
                    wish.gateway(),
                    wish.isHiddenToo(),
                    Order.text(orders),
                    orders.isEmpty() ? "" : orders.get(0).text(),
                    orders.size() < 2 ? "" : orders.get(1).text(),
                    wish.page(),
                    wish.isNarrow());
        }

        /** What can be chosen as standing. */
        public List<String> standings() {
            return Arrays.stream(Standing.values()).map(RosterForm::word).toList();
        }

        /** What can be sorted by. */
        public List<String> orders() {
            return Arrays.stream(Column.values())
                    .map(RosterForm::word)
                    .flatMap(word -> List.of(word, "-" + word).stream())
                    .toList();
        }
    }

    /**
     * The head of a column.
     *
     * @param sorted {@code ascending}, {@code descending} or {@code none}, as {@code aria-sort} has it
     * @param place where among several it is sorted by; 0 where it is not, or alone
     */
    public record Head(String column, String sorted, int place) {

        static Head of(Column column, List<Order> orders) {
            var at = IntStream.range(0, orders.size())
                    .filter(place -> orders.get(place).column() == column)
                    .findFirst();
            if (at.isEmpty()) {
                return new Head(RosterForm.word(column), "none", 0);
            }
            var sorted = orders.get(at.getAsInt()).isDescending() ? "descending" : "ascending";
            return new Head(RosterForm.word(column), sorted, orders.size() > 1 ? at.getAsInt() + 1 : 0);
        }
    }

    /**
     * An account in the list.
     *
     * @param halt what holds its messages back, a word of its texts; null when nothing does
     */
    public record Row(
            String id,
            String name,
            String gateway,
            @Nullable String number,
            Line line,
            Badge badge,
            @Nullable String halt,
            boolean isHidden,
            @Nullable Instant validUntil,
            long waiting,
            @Nullable Instant lastMessageAt) {

        static Row of(Entry entry, URI portal) {
            return new Row(
                    entry.account().toString(),
                    entry.name(),
                    entry.gateway(),
                    PhoneText.pretty(entry.number()),
                    Line.of(entry, portal),
                    Badge.of(entry.state()),
                    entry.isPaused() ? RosterForm.word(entry.halt()) : null,
                    entry.isHidden(),
                    entry.validUntil(),
                    entry.waiting(),
                    entry.lastMessageAt());
        }
    }

    /**
     * The line of an account.
     *
     * @param path where the portal sets the line up
     * @param trouble how it stands on its portal; null while all is well or nothing is expected of it
     */
    public record Line(
            String connector,
            String id,
            @Nullable String name,
            String path,
            URI address,
            @Nullable Badge trouble) {

        static Line of(Entry entry, URI portal) {
            var place = entry.place();
            var path = "/contact_center/lines_edit/?ID=" + place.line();
            var isWell = place.health() == LineHealth.OK
                    || (entry.state() != SessionState.CONNECTED && place.health() != LineHealth.DELETED);
            return new Line(
                    place.connector().value(),
                    place.line().toString(),
                    place.name(),
                    path,
                    portal.resolve(path),
                    isWell ? null : Badge.of(place.health()));
        }
    }

    /** How many accounts there are; pages count from 1 here. */
    public record Counts(long found, long all, long hidden, int page, int pages, List<String> gateways) {}

    static RosterPage of(Sheet sheet, Wish wish, URI portal) {
        var heads = Arrays.stream(Column.values())
                .map(column -> Head.of(column, wish.orders()))
                .toList();
        var page = Math.min(wish.page() + 1, sheet.pages());
        return new RosterPage(
                Asked.of(wish),
                heads,
                sheet.entries().stream().map(entry -> Row.of(entry, portal)).toList(),
                new Counts(sheet.found(), sheet.all(), sheet.hidden(), page, sheet.pages(), sheet.gateways()),
                Integer.toHexString(sheet.hashCode()).toLowerCase(Locale.ROOT));
    }
}
