package org.openchannel.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.openchannel.shared.CountingNumbers;

class ChangeDepartmentsTest {

    private static final String ONE_TOP = "There can be only one top-level department";
    private static final long COMPANY = 1;

    private final InMemoryDepartments departments = new InMemoryDepartments();
    private final ChangeDepartments change = new ChangeDepartments(departments, () -> {}, new CountingNumbers());

    @Test
    void a_new_department_gets_a_number_nobody_has() {
        var sales = change.found(wish(" Sales ", COMPANY));
        var support = change.found(wish("Support", sales));

        assertThat(sales).isNotEqualTo(COMPANY).isNotEqualTo(support);
        assertThat(card(sales)).isEqualTo(new DepartmentCard(sales, "Sales", 500, COMPANY, 2));
        assertThat(card(support).parentId()).isEqualTo(sales);
    }

    @Test
    void a_department_needs_a_name_that_fits_and_something_above_it() {
        refused("The name of the department is empty", () -> change.found(wish(" ", COMPANY)));
        refused("The name of the department is too long", () -> change.found(wish("x".repeat(201), COMPANY)));
        refused(ONE_TOP, () -> change.found(wish("Second company", 0)));
        refused(ONE_TOP, () -> change.found(wish("Lost", 999)));
        assertThat(departments.all()).hasSize(1);
    }

    @Test
    void a_department_may_move_but_not_below_itself() {
        var sales = change.found(wish("Sales", COMPANY));
        var north = change.found(wish("North", sales));
        var support = change.found(wish("Support", COMPANY));

        change.change(new DepartmentCard(north, "North pole", 7, support, 3));

        assertThat(card(north)).isEqualTo(new DepartmentCard(north, "North pole", 7, support, 3));
        refused(ONE_TOP, () -> change.change(moved(sales, sales)));
        refused(ONE_TOP, () -> change.change(moved(support, north)));
        refused(ONE_TOP, () -> change.change(moved(sales, 999)));
        refused(ONE_TOP, () -> change.change(moved(sales, 0)));
        refused("Department not found", () -> change.change(moved(999, COMPANY)));
    }

    @Test
    void the_company_may_be_renamed_but_hangs_below_nothing() {
        var sales = change.found(wish("Sales", COMPANY));

        change.change(new DepartmentCard(COMPANY, "Acme", 100, 0, 1));

        assertThat(card(COMPANY).name()).isEqualTo("Acme");
        refused(ONE_TOP, () -> change.change(moved(COMPANY, sales)));
    }

    @Test
    void a_tree_as_deep_as_nobody_needs_ends() {
        var at = COMPANY;
        for (int depth = 0; depth < 101; depth++) {
            at = change.found(wish("Deeper", at));
        }
        var deepest = at;
        var other = change.found(wish("Other", COMPANY));

        refused(ONE_TOP, () -> change.change(moved(other, deepest)));
    }

    @Test
    void what_was_below_a_closed_department_moves_up() {
        var sales = change.found(wish("Sales", COMPANY));
        var north = change.found(wish("North", sales));
        var support = change.found(wish("Support", COMPANY));

        change.close(sales);

        assertThat(departments.find(sales)).isEmpty();
        assertThat(card(north)).isEqualTo(new DepartmentCard(north, "North", 500, COMPANY, 2));
        assertThat(card(support).parentId()).isEqualTo(COMPANY);
        refused("Department not found", () -> change.close(sales));
        refused("The company itself can't be deleted", () -> change.close(COMPANY));
    }

    private DepartmentCard card(long id) {
        return departments.find(id).orElseThrow().card();
    }

    private static DepartmentCard wish(String name, long parentId) {
        return new DepartmentCard(0, name, 500, parentId, 2);
    }

    private static DepartmentCard moved(long id, long parentId) {
        return new DepartmentCard(id, "Moved", 500, parentId, 0);
    }

    private static void refused(String complaint, ThrowingCallable call) {
        assertThatThrownBy(call).isInstanceOf(StaffException.class).hasMessage(complaint);
    }
}
