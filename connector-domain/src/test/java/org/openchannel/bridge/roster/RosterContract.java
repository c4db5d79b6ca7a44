package org.openchannel.bridge.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.binding.ConnectorCode;
import org.openchannel.bridge.binding.LineHealth;
import org.openchannel.bridge.binding.LineId;
import org.openchannel.bridge.gateway.SessionState;
import org.openchannel.bridge.installation.MemberId;

/** What is asked of every {@link Roster}. */
public interface RosterContract {

    MemberId PORTAL = new MemberId("m1");
    MemberId OTHER_PORTAL = new MemberId("m2");
    Instant NOW = Instant.parse("2026-11-20T12:00:00Z");

    /** Without any account. */
    Roster roster();

    /** Such an account exists on a portal. */
    void exists(MemberId portal, Entry entry);

    /** Runs a step in a transaction. */
    <T> T inTransaction(Callable<T> step);

    /** An account of that number. */
    static Entry entry(int number, String name, SessionState state, long waiting) {
        return entry(number, name, state, waiting, NOW.plusSeconds(number), Halt.NONE);
    }

    private static Entry entry(
            int number, String name, SessionState state, long waiting, @Nullable Instant until, Halt halt) {
        return new Entry(
                new UUID(7, number),
                name,
                number % 2 == 0 ? "waha" : "simulator",
                "+7900123450" + number,
                new Entry.Place(new ConnectorCode("c"), new LineId(100 + number), "Line " + number, LineHealth.OK),
                state,
                until,
                waiting,
                NOW.minusSeconds(number),
                halt,
                false);
    }

    private void three() {
        exists(PORTAL, entry(1, "Продажи", SessionState.CONNECTED, 5));
        exists(PORTAL, entry(2, "alpha", SessionState.FAILED, 0, null, Halt.STOPPED));
        exists(PORTAL, entry(3, "Beta", SessionState.CONNECTED, 9, NOW, Halt.PAUSED));
        exists(OTHER_PORTAL, entry(4, "Foreign", SessionState.CONNECTED, 1));
    }

    private List<String> names(String words, Standing standing, String gateway, String orders) {
        return names(new Wish(words, standing, gateway, false, Order.all(orders), 0));
    }

    private List<String> names(Wish wish) {
        return inTransaction(() -> roster().sheet(PORTAL, wish)).entries().stream()
                .map(Entry::name)
                .toList();
    }

    @Test
    default void a_portal_sees_its_own_accounts_by_name() {
        three();

        var sheet = inTransaction(() -> roster().sheet(PORTAL, Wish.USUAL));

        assertThat(sheet.entries()).extracting(Entry::name).containsExactly("alpha", "Beta", "Продажи");
        assertThat(sheet.entries()).extracting(Entry::halt).containsExactly(Halt.STOPPED, Halt.PAUSED, Halt.NONE);
        assertThat(sheet.entries()).last().isEqualTo(entry(1, "Продажи", SessionState.CONNECTED, 5));
        assertThat(sheet.found()).isEqualTo(3);
        assertThat(sheet.all()).isEqualTo(3);
        assertThat(sheet.gateways()).containsExactly("simulator", "waha");
    }

    @Test
    default void words_are_looked_for_in_names_numbers_and_lines() {
        three();

        assertThat(names("прод", Standing.ALL, "", "")).containsExactly("Продажи");
        assertThat(names("+7 900 123-45-03", Standing.ALL, "", "")).containsExactly("Beta");
        assertThat(names("line 2", Standing.ALL, "", "")).containsExactly("alpha");
        assertThat(names("102", Standing.ALL, "", "")).containsExactly("alpha");
        assertThat(names("%", Standing.ALL, "", "")).isEmpty();
    }

    @Test
    default void status_and_gateway_narrow_the_list() {
        three();

        assertThat(names("", Standing.CONNECTED, "", "")).containsExactly("Beta", "Продажи");
        assertThat(names("", Standing.BROKEN, "", "")).containsExactly("alpha");
        assertThat(names("", Standing.WAITING, "", "")).isEmpty();
        assertThat(names("", Standing.PAUSED, "", "")).containsExactly("alpha", "Beta");
        assertThat(names("", Standing.ALL, "waha", "")).containsExactly("alpha");
    }

    @Test
    default void it_is_sorted_by_several_things_and_what_there_is_not_comes_last() {
        three();

        assertThat(names("", Standing.ALL, "", "-queue")).containsExactly("Beta", "Продажи", "alpha");
        assertThat(names("", Standing.ALL, "", "status,-name")).containsExactly("Продажи", "Beta", "alpha");
        assertThat(names("", Standing.ALL, "", "until")).containsExactly("Beta", "Продажи", "alpha");
        assertThat(names("", Standing.ALL, "", "-until")).containsExactly("Продажи", "Beta", "alpha");
        assertThat(names("", Standing.ALL, "", "-last")).containsExactly("Продажи", "alpha", "Beta");
        for (var column : Column.values()) {
            assertThat(names("", Standing.ALL, "", column.name()))
                    .as(column.name())
                    .hasSize(3);
        }
    }

    @Test
    default void what_is_hidden_is_left_out_until_somebody_wants_to_see_it() {
        three();
        var alpha = new UUID(7, 2);
        var foreign = new UUID(7, 4);

        assertThat(inTransaction(() -> roster().own(PORTAL, List.of(alpha, foreign))))
                .isEqualTo(Set.of(alpha));
        assertThat(inTransaction(() -> roster().hide(List.of(alpha), true))).containsExactly(alpha);
        assertThat(inTransaction(() -> roster().hide(List.of(alpha), true))).isEmpty();

        assertThat(names(Wish.USUAL)).containsExactly("Beta", "Продажи");
        assertThat(names(new Wish("", Standing.ALL, "", true, List.of(), 0)))
                .containsExactly("alpha", "Beta", "Продажи");
        assertThat(inTransaction(() -> roster().sheet(PORTAL, Wish.USUAL)).hidden())
                .isOne();

        inTransaction(() -> roster().hide(List.of(alpha), false));
        assertThat(names(Wish.USUAL)).hasSize(3);
    }

    @Test
    default void it_comes_in_pages_of_fifty() {
        for (int number = 1; number <= 51; number++) {
            exists(PORTAL, entry(number, String.format("Account %02d", number), SessionState.NEW, 0));
        }

        var second = new ShowRoster(roster());
        var sheet = inTransaction(() -> second.sheet(PORTAL, new Wish("", Standing.ALL, "", false, List.of(), 1)));
        assertThat(sheet.entries()).extracting(Entry::name).containsExactly("Account 51");
        assertThat(sheet.found()).isEqualTo(51);
        assertThat(sheet.pages()).isEqualTo(2);

        var behind = inTransaction(() -> second.sheet(PORTAL, new Wish("", Standing.ALL, "", false, List.of(), 9)));
        assertThat(behind.entries()).as("behind the last page begins the first").hasSize(50);
    }
}
