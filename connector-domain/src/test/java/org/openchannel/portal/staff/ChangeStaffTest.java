package org.openchannel.portal.staff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openchannel.portal.AroundWorld;
import org.openchannel.portal.PortalWorld;
import org.openchannel.shared.Secret;

class ChangeStaffTest {

    private final AroundWorld around = new AroundWorld(new PortalWorld());
    private final StaffDirectory staff = new StaffDirectory(around.portal.repositories.staff());

    @BeforeEach
    void setUp() {
        around.portal.setUp();
    }

    @Test
    void somebody_is_taken_on_and_let_go() {
        var details = new StaffProfile.Details("Boss", "+1", List.of(1L));
        var id =
                around.changeStaff.hire(new StaffForm(" Anna ", "Anna", "Lee", "anna@a.example", false, true, details));

        assertThat(staff.find(id).orElseThrow().login()).isEqualTo("anna");
        assertThat(around.company.details(id)).isEqualTo(details);
        assertThat(around.changeStaff.change(id, form("anna", "Ann", "", false, false)))
                .isTrue();
        assertThat(staff.find(id).orElseThrow().isActive()).isFalse();
        assertThat(staff.find(id).orElseThrow().email())
                .as("an empty one changes nothing")
                .isEqualTo("anna@a.example");
        assertThat(around.changeStaff.change(99, form("x", "X", "", false, true)))
                .isFalse();
    }

    @Test
    void who_leaves_or_gets_another_password_is_signed_out_everywhere() {
        var admin = around.signIns.begin(1);
        var olivia = around.signIns.begin(2);

        around.changeStaff.change(2, form("olivia", "Liv", "", false, true));
        assertThat(around.signIns.userOf(olivia.reveal())).contains(2L);
        around.changeStaff.change(2, form("olivia", "Liv", "", false, false));
        assertThat(around.signIns.userOf(olivia.reveal())).isEmpty();
        assertThat(around.signIns.userOf(admin.reveal())).contains(1L);

        around.setPassword().set(1, Secret.of("another"));
        assertThat(around.signIns.userOf(admin.reveal())).isEmpty();
    }

    @Test
    void what_is_wrong_is_said_by_field() {
        mistakes(form("", "", "", false, true), Map.of("login", "required", "name", "required"));
        mistakes(form("a b", "A", "nonsense", false, true), Map.of("login", "wrong", "email", "wrong"));
        mistakes(form("anna", "x".repeat(101), "", false, true), Map.of("name", "long"));
        mistakes(form("ADMIN", "A", "", false, true), Map.of("login", "taken"));
    }

    @Test
    void the_last_administrator_stays() {
        assertThatThrownBy(() -> around.changeStaff.change(1, form("admin", "Alex", "", false, true)))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidStaffException.class))
                .extracting(InvalidStaffException::mistakes)
                .isEqualTo(Map.of("isAdmin", "last"));

        around.changeStaff.change(2, form("olivia", "Olivia", "", true, true));
        around.changeStaff.change(1, form("admin", "Alex", "", false, true));

        assertThat(staff.find(1).orElseThrow().isAdmin()).isFalse();
    }

    private void mistakes(StaffForm form, Map<String, String> expected) {
        assertThatThrownBy(() -> around.changeStaff.hire(form))
                .asInstanceOf(InstanceOfAssertFactories.type(InvalidStaffException.class))
                .extracting(InvalidStaffException::mistakes)
                .isEqualTo(expected);
    }

    private static StaffForm form(String login, String name, String email, boolean isAdmin, boolean isActive) {
        return new StaffForm(login, name, "", email, isAdmin, isActive, StaffProfile.Details.NONE);
    }
}
