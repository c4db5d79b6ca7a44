package org.openchannel.portal.staff;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Looks departments up, and what is known of the people in them. */
@Dependent
@Transactional
public class Company {

    private final Departments departments;
    private final StaffProfiles profiles;

    @Inject
    public Company(Departments departments, StaffProfiles profiles) {
        this.departments = departments;
        this.profiles = profiles;
    }

    /** All departments: by order, then by name. */
    public List<DepartmentCard> departments() {
        return departments.all().stream()
                .map(Department::card)
                .sorted(Comparator.comparingLong(DepartmentCard::sort).thenComparing(DepartmentCard::name))
                .toList();
    }

    /** One of them. */
    public Optional<DepartmentCard> department(long id) {
        return departments.find(id).map(Department::card);
    }

    /** What is known of the people, by their number; nothing stands for {@link StaffProfile.Details#NONE}. */
    public Map<Long, StaffProfile.Details> details() {
        return profiles.all().stream().collect(Collectors.toMap(StaffProfile::userId, StaffProfile::details));
    }

    /** What is known of one. */
    public StaffProfile.Details details(long userId) {
        return profiles.find(userId).map(StaffProfile::details).orElse(StaffProfile.Details.NONE);
    }
}
