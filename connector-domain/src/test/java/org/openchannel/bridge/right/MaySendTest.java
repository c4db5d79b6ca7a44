package org.openchannel.bridge.right;

import static org.assertj.core.api.Assertions.assertThat;
import static org.openchannel.bridge.right.Verdict.ALLOWED;
import static org.openchannel.bridge.right.Verdict.FORBIDDEN;
import static org.openchannel.bridge.right.Verdict.UNKNOWN;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.openchannel.bridge.courier.BridgeWithoutServer;
import org.openchannel.bridge.right.Holder.Kind;

/** Who may send: Anna works in North, which belongs to Sales; Boris in Service. Both are in the chess group. */
class MaySendTest {

    private static final long ANNA = 17;
    private static final long BORIS = 18;
    private static final Holder SALES = new Holder(Kind.DEPARTMENT, 2, "Sales");
    private static final Holder NORTH = new Holder(Kind.DEPARTMENT, 3, "North");
    private static final Holder CHESS = new Holder(Kind.GROUP, 4, "Chess");

    private final BridgeWithoutServer bridge = new BridgeWithoutServer();

    MaySendTest() {
        bridge.company
                .department(2, "Sales", 1)
                .department(3, "North", 2)
                .department(5, "Service", 1)
                .works(ANNA, "Anna", 3L)
                .works(BORIS, "Boris", 5L)
                .group(4, "Chess", ANNA, BORIS);
    }

    private Verdict verdict(long person) {
        return bridge.maySend.check(bridge.line.account().id(), person);
    }

    @Test
    void everybody_may_where_nobody_chose_and_the_portal_is_not_asked() {
        assertThat(verdict(ANNA)).isEqualTo(ALLOWED);
        assertThat(bridge.company.questions()).isZero();
    }

    @Test
    void whoever_was_chosen_may_also_while_the_portal_is_away() {
        bridge.onlyFor(new Holder(Kind.USER, ANNA, "Anna"));
        assertThat(verdict(BORIS)).isEqualTo(FORBIDDEN);

        bridge.company.isAway(true);
        bridge.clock.advance(Duration.ofMinutes(5));

        assertThat(verdict(ANNA)).isEqualTo(ALLOWED);
    }

    @Test
    void whoever_was_chosen_and_is_dismissed_may_not_any_more() {
        bridge.onlyFor(new Holder(Kind.USER, 99, "Zoe"));

        assertThat(verdict(99)).isEqualTo(FORBIDDEN);
    }

    @Test
    void a_department_counts_with_everything_below_it() {
        bridge.onlyFor(SALES);
        assertThat(verdict(ANNA)).isEqualTo(ALLOWED);
        assertThat(verdict(BORIS)).isEqualTo(FORBIDDEN);

        bridge.onlyFor(NORTH);
        assertThat(verdict(ANNA)).isEqualTo(ALLOWED);
    }

    @Test
    void what_lies_above_a_department_does_not_count() {
        bridge.company.works(BORIS, "Boris", 2L);
        bridge.onlyFor(NORTH);

        assertThat(verdict(BORIS)).isEqualTo(FORBIDDEN);
    }

    @Test
    void members_of_a_group_may() {
        bridge.onlyFor(CHESS);

        assertThat(verdict(BORIS)).isEqualTo(ALLOWED);
        assertThat(verdict(19)).isEqualTo(FORBIDDEN);
    }

    @Test
    void one_right_is_enough() {
        bridge.onlyFor(SALES, CHESS);

        assertThat(verdict(BORIS)).isEqualTo(ALLOWED);
        bridge.company.group(4, "Chess");
        bridge.clock.advance(Duration.ofMinutes(5));
        assertThat(verdict(BORIS)).isEqualTo(FORBIDDEN);
    }

    @Test
    void who_is_dismissed_may_not_and_bots_and_the_portal_itself_may() {
        bridge.company.bot(30);
        bridge.onlyFor(SALES);

        assertThat(verdict(99)).isEqualTo(FORBIDDEN);
        assertThat(verdict(30)).isEqualTo(ALLOWED);
        assertThat(verdict(0)).isEqualTo(ALLOWED);
    }

    @Test
    void a_right_ends_within_five_minutes_after_its_holder_moved() {
        bridge.onlyFor(SALES);
        assertThat(verdict(ANNA)).isEqualTo(ALLOWED);

        bridge.company.works(ANNA, "Anna", 5L);
        bridge.clock.advance(Duration.ofMinutes(5));

        assertThat(verdict(ANNA)).isEqualTo(FORBIDDEN);
    }

    @Test
    void while_the_portal_is_away_its_last_word_counts() {
        bridge.onlyFor(SALES);
        verdict(ANNA);
        bridge.company.isAway(true);
        bridge.clock.advance(Duration.ofHours(5));

        assertThat(verdict(ANNA)).isEqualTo(ALLOWED);
    }

    @Test
    void what_the_portal_never_told_counts_as_no_until_it_does() {
        bridge.company.isAway(true);
        bridge.onlyFor(SALES, CHESS);
        assertThat(verdict(ANNA)).isEqualTo(UNKNOWN);

        bridge.company.isAway(false);
        bridge.clock.advance(Duration.ofSeconds(30));
        assertThat(verdict(ANNA)).isEqualTo(ALLOWED);
    }

    @Test
    void a_group_nobody_told_of_may_hold_the_right_that_a_department_does_not_give() {
        bridge.onlyFor(SALES);
        assertThat(verdict(BORIS)).isEqualTo(FORBIDDEN);
        bridge.company.isAway(true);
        bridge.onlyFor(SALES, CHESS);

        assertThat(verdict(BORIS)).isEqualTo(UNKNOWN);
        assertThat(verdict(ANNA)).as("who works where was not told of Anna").isEqualTo(UNKNOWN);
    }
}
