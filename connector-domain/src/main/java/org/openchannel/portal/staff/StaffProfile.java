package org.openchannel.portal.staff;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** What the company knows of somebody who works here. */
@Entity(name = "PortalStaffProfile")
@Table(name = "portal_staff_profile")
public class StaffProfile {

    @Id
    @Column(name = "user_id")
    private long userId;

    @Version
    private long version;

    @Column(name = "work_position", nullable = false, length = 200)
    private String position;

    @Column(nullable = false, length = 100)
    private String phone;

    /** Numbers, separated by commas. */
    @Column(nullable = false, length = 1000)
    private String departments;

    protected StaffProfile() {
        // for JPA
    }

    static StaffProfile of(long userId, Details details) {
        var profile = new StaffProfile();
        profile.userId = userId;
        profile.describe(details);
        return profile;
    }

    /** What it says. */
    public record Details(String position, String phone, List<Long> departments) {

        /** Of whom nothing is known: they belong to the company. */
        public static final Details NONE = new Details("", "", List.of(1L));
    }

    void describe(Details details) {
        position = details.position();
        phone = details.phone();
        departments = details.departments().stream().map(String::valueOf).collect(Collectors.joining(","));
    }

    public long userId() {
        return userId;
    }

    /** What it says. */
    public Details details() {
        return new Details(
                position,
                phone,
                departments.isEmpty()
                        ? List.of()
                        : Arrays.stream(departments.split(",", -1))
                                .map(Long::valueOf)
                                .toList());
    }
}
