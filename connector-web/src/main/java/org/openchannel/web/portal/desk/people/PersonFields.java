package org.openchannel.web.portal.desk.people;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.FormParam;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.staff.StaffForm;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.portal.staff.StaffProfile;

/** The fields of the form about somebody, as they were typed. */
public class PersonFields {

    @FormParam("login")
    @DefaultValue("")
    private String login = "";

    @FormParam("name")
    @DefaultValue("")
    private String name = "";

    @FormParam("lastName")
    @DefaultValue("")
    private String lastName = "";

    @FormParam("email")
    @DefaultValue("")
    private String email = "";

    @FormParam("position")
    @DefaultValue("")
    private String position = "";

    @FormParam("phone")
    @DefaultValue("")
    private String phone = "";

    @FormParam("admin")
    @DefaultValue("false")
    private boolean isAdmin;

    @FormParam("active")
    @DefaultValue("false")
    private boolean isActive;

    @FormParam("department")
    private @Nullable List<Long> department;

    /** An empty form. */
    static PersonFields blank() {
        var fields = new PersonFields();
        fields.isActive = true;
        fields.department = List.of(1L);
        return fields;
    }

    /** What is known of {@code member}. */
    static PersonFields of(StaffMember member, StaffProfile.Details details) {
        var fields = new PersonFields();
        fields.login = member.login();
        fields.name = member.name();
        fields.lastName = member.lastName();
        fields.email = member.email();
        fields.position = details.position();
        fields.phone = details.phone();
        fields.isAdmin = member.isAdmin();
        fields.isActive = member.isActive();
        fields.department = details.departments();
        return fields;
    }

    /** For somebody with that login; in {@code known} are the departments there are. */
    StaffForm form(String ownLogin, Set<Long> known) {
        var chosen = departments().stream().filter(known::contains).distinct().toList();
        var details = new StaffProfile.Details(cut(position, 200), cut(phone, 100), chosen);
        return new StaffForm(ownLogin, name, lastName, email, isAdmin, isActive, details);
    }

    public String login() {
        return login;
    }

    public String name() {
        return name;
    }

    public String lastName() {
        return lastName;
    }

    public String email() {
        return email;
    }

    public String position() {
        return position;
    }

    public String phone() {
        return phone;
    }

    public boolean isAdmin() {
        return isAdmin;
    }

    public boolean isActive() {
        return isActive;
    }

    /** The departments that are ticked. */
    public List<Long> departments() {
        return department == null
                ? List.of()
                : department.stream().filter(Objects::nonNull).limit(50).toList();
    }

    private static String cut(String text, int longest) {
        var stripped = text.strip();
        return stripped.length() <= longest ? stripped : stripped.substring(0, longest);
    }
}
