package org.openchannel.web.portal.desk.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.ws.rs.BadRequestException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.portal.staff.DepartmentCard;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.web.portal.desk.Drawn;

class PeoplePagesTest {

    private final AroundWorld around = new AroundWorld(new PortalWorld());
    private final StaffDirectory staff = new StaffDirectory(around.portal.repositories.staff());
    private final PeoplePage page = new PeoplePage(staff, around.company);

    @BeforeEach
    void setUp() {
        around.portal.setUp();
    }

    @Test
    void the_list_shows_people_and_the_tree() {
        var sales = around.changeDepartments.found(new DepartmentCard(0, "Sales <1>", 10, 1, 2));
        around.changeDepartments.found(new DepartmentCard(0, "Field", 10, sales, 0));

        assertThat(Drawn.everywhere(page.fill(Drawn.page("desk/people", Drawn.ADMIN, PeopleEntry.CODE))))
                .contains("Olivia Park")
                .contains("Sales &lt;1&gt;")
                .contains("led by Olivia Park")
                .contains("3 people")
                .contains("class=\"branch-2\"");
    }

    @Test
    void groups_show_who_is_in_them() {
        var chess = around.changeGroups.found("Chess <1>", 2);
        around.changeGroups.fill(chess, List.of(3L));
        var view = Drawn.page("desk/groups", Drawn.ADMIN, PeopleEntry.CODE)
                .with("groups", around.showGroups.all())
                .with("staff", staff.all());

        assertThat(Drawn.everywhere(view)).contains("Chess &lt;1&gt;").contains("/portal/groups/" + chess);
    }

    @Test
    void the_form_shows_mistakes_beside_their_fields() {
        for (var mistakes : List.of(
                Map.<String, String>of(),
                Map.of(
                        "login",
                        "taken",
                        "name",
                        "required",
                        "email",
                        "wrong",
                        "isAdmin",
                        "last",
                        "password",
                        "short"))) {
            var view = Drawn.page("desk/person", Drawn.ADMIN, PeopleEntry.CODE)
                    .with("fields", PersonFields.blank())
                    .with("branches", page.branches())
                    .with("mistakes", mistakes);

            var blank = Drawn.everywhere(view.with("member", null));
            var known = Drawn.everywhere(view.with("member", staff.find(2).orElseThrow()));

            assertThat(blank.contains("field-error")).isEqualTo(!mistakes.isEmpty());
            assertThat(blank).contains("name=\"login\"");
            assertThat(known).doesNotContain("name=\"login\"").contains("action=\"/portal/people/2/password\"");
        }
    }

    @Test
    void departments_that_cannot_be_are_refused() {
        var deeds = new PeopleDeeds(
                staff, around.company, around.changeStaff, around.changeDepartments, around.setPassword());

        assertThatThrownBy(() -> deeds.department(new DepartmentFields())).isInstanceOf(BadRequestException.class);
        assertThat(deeds.setPassword(2, "short")).isFalse();
        assertThat(deeds.setPassword(2, "long enough")).isTrue();
        assertThat(page.departments()).isEqualTo(Set.of(1L));
    }
}
