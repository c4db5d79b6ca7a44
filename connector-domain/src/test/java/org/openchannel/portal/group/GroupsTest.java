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
}
