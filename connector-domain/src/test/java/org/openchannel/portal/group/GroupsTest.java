package org.openchannel.portal.group;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.CountingNumbers;
import org.openchannel.shared.MovableClock;

class GroupsTest {

    private final InMemoryGroups groups = new InMemoryGroups();
    private final ChangeGroups change = new ChangeGroups(groups, new CountingNumbers(), new MovableClock());
    private final ShowGroups show = new ShowGroups(groups);

    @Test
    void its_owner_is_in_a_group_whoever_else_is() {
        var id = change.found(" Chess ", 2);
        assertThat(show.find(id)).hasValueSatisfying(card -> {
            assertThat(card.name()).isEqualTo("Chess");
            assertThat(card.members()).containsExactly(2L);
        });

        change.fill(id, List.of(5L, 3L, 2L, 5L));
        assertThat(show.all().get(0).members()).containsExactly(2L, 3L, 5L);
    }

    @Test
    void what_was_closed_is_gone() {
        var id = change.found("Chess", 2);
        change.close(id);

        assertThat(show.all()).isEmpty();
        assertThatThrownBy(() -> change.fill(id, List.of())).hasMessage("Socialnetwork group not found");
    }

    @Test
    void a_group_has_a_name_of_up_to_two_hundred_characters() {
        assertThatThrownBy(() -> change.found(" ", 2)).isInstanceOf(GroupException.class);
        assertThatThrownBy(() -> change.found("x".repeat(201), 2)).isInstanceOf(GroupException.class);
        assertThat(change.found("x".repeat(200), 2)).isPositive();
    }

    @Test
    void a_group_is_given_away_and_looked_after_by_its_people() {
        var id = change.found(new Charter("Chess", "x".repeat(3000), "games", false, true, false, true), 2);
        change.fill(id, List.of(3L, 4L));

        change.moderate(id, List.of(4L, 9L, 2L));
        change.handOver(id, 3);
        change.change(id, Charter.of("Go"));

        var card = show.find(id).orElseThrow();
        assertThat(card.ownerId()).isEqualTo(3);
        assertThat(card.members()).containsExactly(3L, 2L, 4L);
        assertThat(card.moderators()).containsExactly(2L, 4L);
        assertThat(card.name()).isEqualTo("Go");
        assertThat(card.charter().isVisible()).isTrue();
        assertThat(card.charter().description()).isEmpty();
    }
}
