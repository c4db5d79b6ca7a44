package org.openchannel.portal.staff;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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

    @ElementCollection
    @CollectionTable(name = "portal_staff_field", joinColumns = @JoinColumn(name = "user_id"))
    @MapKeyColumn(name = "field_name", length = 50)
    @Column(name = "field_value", nullable = false, length = Details.LONGEST_FIELD)
    private Map<String, String> more = new HashMap<>();

    protected StaffProfile() {
        // for JPA
    }

    static StaffProfile of(long userId, Details details) {
        var profile = new StaffProfile();
        profile.userId = userId;
        profile.describe(details);
        return profile;
    }

    /**
     * What it says.
     *
     * @param more by Bitrix24's names; what is not named stays, and what is named as empty goes
     */
    public record Details(String position, String phone, List<Long> departments, Map<String, String> more) {

        /** Longer words are cut. */
        static final int LONGEST_FIELD = 2000;

        public Details {
            more = more.entrySet().stream()
                    .collect(Collectors.toUnmodifiableMap(
                            Map.Entry::getKey,
                            field -> field.getValue()
                                    .substring(
                                            0,
                                            Math.min(
                                                    LONGEST_FIELD,
                                                    field.getValue().length()))));
        }

        /** Without anything more. */
        public Details(String position, String phone, List<Long> departments) {
            this(position, phone, departments, Map.of());
        }

        /** Of whom nothing is known: they belong to the company. */
        public static final Details NONE = new Details("", "", List.of(1L));
    }

    void describe(Details details) {
        position = details.position();
        phone = details.phone();
        departments = details.departments().stream().map(String::valueOf).collect(Collectors.joining(","));
        more.putAll(details.more());
        more.values().removeIf(String::isEmpty);
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
                                .toList(),
                more);
    }
}
