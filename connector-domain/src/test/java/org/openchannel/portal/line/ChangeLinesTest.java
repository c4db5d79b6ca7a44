package org.openchannel.portal.line;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.staff.DepartmentCard;
import org.openchannel.portal.staff.StaffForm;
import org.openchannel.portal.staff.StaffProfile;

class ChangeLinesTest {

    private final PortalWorld world = new PortalWorld();

    @Test
    void a_line_nobody_named_is_called_by_its_number_and_its_opener_answers() {
        var unnamed = open(null, null);
        var blank = open(" ", null);

        assertThat(card(unnamed).name()).isEqualTo("Open Channel " + unnamed);
        assertThat(card(blank).name()).isEqualTo("Open Channel " + blank);
        assertThat(card(unnamed).operators()).containsExactly(5L);
    }

    @Test
    void an_empty_queue_is_a_queue() {
        var id = open("VIP", List.of());

        assertThat(card(id).operators()).isEmpty();
    }

    @Test
    void a_name_and_a_queue_fit_where_they_are_kept() {
        var id = open("x".repeat(70_000), Collections.nCopies(3000, 2L));

        assertThat(card(id).name()).hasSize(200);
        assertThat(card(id).operators()).containsExactly(2L);
    }

    @Test
    void what_the_form_leaves_out_stays() {
        var id = open("VIP", List.of(2L, 3L));
        var before = card(id);

        assertThat(world.changeLines().change(id, new LineForm(" ", null, null, Map.of()), 7))
                .isTrue();

        assertThat(card(id).name()).isEqualTo("VIP");
        assertThat(card(id).isActive()).isEqualTo(before.isActive());
        assertThat(card(id).operators()).isEqualTo(before.operators());
        assertThat(card(id).changedBy()).isEqualTo(7);
    }

    @Test
    void a_new_line_goes_around_and_speaks_for_itself_unless_it_is_told_not_to() {
        var plain = card(open("VIP", null)).settings();
        var form = new LineForm("Quiet", null, null, Map.of("WELCOME_MESSAGE", "N", "LANGUAGE_ID", "ru"));
        var quiet = card(world.changeLines().open(form, 5));

        assertThat(plain)
                .containsEntry("QUEUE_TYPE", "evenly")
                .containsEntry("WELCOME_MESSAGE", "Y")
                .containsEntry("NO_ANSWER_RULE", "text")
                .containsEntry("CLOSE_RULE", "text")
                .containsEntry("VOTE_MESSAGE", "Y");
        assertThat(quiet.settings()).containsEntry("WELCOME_MESSAGE", "N").containsEntry("LANGUAGE_ID", "ru");
    }

    @Test
    void the_lines_a_portal_begins_with_keep_quiet() {
        world.setUp();

        assertThat(card(1).settings()).isEmpty();
    }

    @Test
    void the_people_of_a_department_answer_behind_those_who_are_named() {
        world.setUp();
        var around = new AroundWorld(world);
        var sales = around.changeDepartments.found(new DepartmentCard(0, "Sales", 1, 1, 3));
        var form = new LineForm("VIP", null, List.of(1L), List.of(sales, 99L), Map.of());
        var id = world.changeLines().open(form, 5);
        assertThat(card(id).operators()).containsExactly(1L, 3L);

        var nina = around.changeStaff.hire(new StaffForm(
                "nina", "Nina", "Hall", "", false, true, new StaffProfile.Details("", "", List.of(sales))));

        assertThat(card(id).operators()).containsExactly(1L, 3L, nina);
        assertThat(card(id).queue()).isEqualTo(new LineQueue(List.of(1L), List.of(sales, 99L)));
        around.changeDepartments.close(sales);
        assertThat(card(id).operators()).containsExactly(1L);
    }

    @Test
    void a_line_that_is_not_there_can_be_neither_changed_nor_deleted() {
        assertThat(world.changeLines().change(99, new LineForm("VIP", null, null, Map.of()), 1))
                .isFalse();
        assertThat(world.changeLines().delete(99, 1)).isFalse();
    }

    private long open(@Nullable String name, @Nullable List<Long> operators) {
        return world.changeLines().open(new LineForm(name, null, operators, Map.of()), 5);
    }

    private LineCard card(long id) {
        return new LineDirectory(world.repositories.lines()).find(id).orElseThrow();
    }
}
