package org.openchannel.bridge.right;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.audit.Deeds;
import org.openchannel.bridge.audit.WriteDeed;
import org.openchannel.bridge.right.ChangeCircle.Changed;
import org.openchannel.bridge.right.Holder.Kind;

/** What is asked of all {@link Circles}, and how they are changed. */
public interface CirclesContract {

    Holder ANNA = new Holder(Kind.USER, 17, "Anna Petrova");
    Holder SALES = new Holder(Kind.DEPARTMENT, 3, "Отдел продаж");
    Holder TEAM = new Holder(Kind.GROUP, 4, "Team");

    /** Without any circle. */
    Circles circles();

    /** What people did. */
    Deeds deeds();

    /** An account that exists. */
    UUID account();

    /** Runs a step in a transaction. */
    <T> T inTransaction(Callable<T> step);

    private Changed change(UUID account, long seen, Holder... holders) {
        var clock = Clock.fixed(Instant.parse("2026-11-20T12:00:00Z"), ZoneOffset.UTC);
        var use = new ChangeCircle(circles(), new WriteDeed(deeds(), clock), clock);
        return inTransaction(() -> use.change(account, List.of(holders), seen, "Olga"));
    }

    private CircleView read(UUID account) {
        return inTransaction(() -> new ReadCircle(circles()).of(account));
    }

    @Test
    default void everybody_may_send_until_somebody_chooses() {
        assertThat(read(account())).isEqualTo(CircleView.OPEN);
        assertThat(CircleView.OPEN.isOpen()).isTrue();
    }

    @Test
    default void what_was_chosen_is_read_again_and_written_into_the_log() {
        var account = account();

        var saved = change(account, 0, ANNA, SALES, TEAM, new Holder(Kind.USER, 17, "Anna again"));

        assertThat(read(account)).isEqualTo(new CircleView(1, List.of(ANNA, SALES, TEAM)));
        assertThat(saved).isEqualTo(new Changed.Saved(read(account)));
        assertThat(inTransaction(() -> deeds().latest(0, 1))).singleElement().satisfies(deed -> {
            assertThat(deed.who()).isEqualTo("Olga");
            assertThat(deed.before()).isEmpty();
            assertThat(deed.after()).isEqualTo("Anna Petrova (u17), Отдел продаж (d3), Team (g4)");
        });
    }

    @Test
    default void who_did_not_see_the_last_change_overwrites_nothing() {
        var account = account();
        change(account, 0, ANNA);

        var second = change(account, 0, SALES);

        assertThat(second).isEqualTo(new Changed.Stale(new CircleView(1, List.of(ANNA))));
        assertThat(read(account).holders()).containsExactly(ANNA);
        assertThat(change(account, 1)).isEqualTo(new Changed.Saved(new CircleView(2, List.of())));
        assertThat(read(account).isOpen()).isTrue();
    }
}
