package org.openchannel.portal.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Map;
import org.openchannel.shared.Numbers;

/** Takes people on, changes what is known of them and lets them go. Somebody must be left who may do that. */
@Dependent
public class ChangeStaff {

    private final Staff staff;
    private final StaffProfiles profiles;
    private final StaffNews news;
    private final SignOuts signOuts;
    private final Numbers numbers;

    @Inject
    public ChangeStaff(Staff staff, StaffProfiles profiles, StaffNews news, SignOuts signOuts, Numbers numbers) {
        this.signOuts = signOuts;
        this.staff = staff;
        this.profiles = profiles;
        this.news = news;
        this.numbers = numbers;
    }

    /**
     * Takes somebody on; returns their number.
     *
     * @throws InvalidStaffException when the form is wrong or the login taken
     */
    @Transactional
    public long hire(StaffForm form) {
        check(form.mistakes());
        if (staff.withLogin(form.login()).isPresent()) {
            check(Map.of("login", "taken"));
        }
        var user = User.hired(
                numbers.next("portal_user_number"), form.login(), form.name(), form.lastName(), form.isAdmin());
        staff.add(user);
        describe(user, form);
        return user.id();
    }

    /**
     * Changes what is known of somebody, all but the login; returns false when there is no such person.
     *
     * @throws InvalidStaffException when the form is wrong, or nobody would be left to look after the portal
     */
    @Transactional
    public boolean change(long id, StaffForm form) {
        var user = staff.find(id);
        user.ifPresent(found -> {
            check(form.mistakes());
            var stays = form.isAdmin() && form.isActive();
            if (!stays && isLastAdmin(id)) {
                check(Map.of("isAdmin", "last"));
            }
            describe(found, form);
            if (!form.isActive()) {
                signOuts.signOut(id);
            }
        });
        return user.isPresent();
    }

    private boolean isLastAdmin(long id) {
        return staff.all().stream()
                .filter(user -> user.isAdmin() && user.isActive())
                .allMatch(user -> user.id() == id);
    }

    private void describe(User user, StaffForm form) {
        user.describe(form);
        profiles.find(user.id())
                .ifPresentOrElse(
                        known -> known.describe(form.details()),
                        () -> profiles.add(StaffProfile.of(user.id(), form.details())));
        news.changed();
    }

    private static void check(Map<String, String> mistakes) {
        if (!mistakes.isEmpty()) {
            throw new InvalidStaffException(mistakes);
        }
    }
}
