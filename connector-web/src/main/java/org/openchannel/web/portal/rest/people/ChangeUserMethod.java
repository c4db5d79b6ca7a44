package org.openchannel.web.portal.rest.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openchannel.portal.staff.ChangeStaff;
import org.openchannel.portal.staff.Company;
import org.openchannel.portal.staff.InvalidStaffException;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffForm;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.portal.staff.StaffProfile;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.Parameters;
import org.openchannel.web.portal.rest.RestException;
import org.openchannel.web.portal.rest.RestMethod;

/** {@code user.add} and {@code user.update}: administrators take people on, and change what is known of them. */
record ChangeUserMethod(String name, StaffDirectory staff, Company company, ChangeStaff change, Photos photos)
        implements RestMethod {

    private static final StaffMember NOBODY = new StaffMember(0, "", "", "", "", false, true, "en");
    private static final String EMAIL = "[^@\\s]+@[^@\\s]+";
    private static final int LONGEST_LOGIN = 50;

    @Override
    public List<String> scopes() {
        return List.of("user");
    }

    @Override
    public Object call(Call call) {
        if (!staff.isAdmin(call.userId())) {
            throw denied();
        }
        var sent = call.parameters().has("fields") ? call.parameters().inside("fields") : call.parameters();
        try {
            return name.equals("user.add") ? add(sent) : update(call, sent);
        } catch (InvalidStaffException e) {
            throw argument(e.mistakes().containsKey("login") ? "wrong_email" : "wrong_fields");
        }
    }

    private Object add(Parameters sent) {
        var email = sent.text("EMAIL")
                .map(String::strip)
                .filter(text -> text.matches(EMAIL) && text.length() <= LONGEST_LOGIN)
                .orElseThrow(() -> argument("wrong_email"));
        if (staff.all().stream().anyMatch(user -> user.email().equalsIgnoreCase(email))) {
            throw argument("A user with this e-mail exists already");
        }
        if (departments(sent).isEmpty() && !sent.flag("EXTRANET", false)) {
            throw argument("no_extranet_field");
        }
        var login = email.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9@._-]", "-");
        return change.hire(form(sent, NOBODY, login, StaffProfile.Details.NONE));
    }

    private Object update(Call call, Parameters sent) {
        var user = sent.number("ID")
                .or(() -> call.parameters().number("ID"))
                .flatMap(staff::find)
                .filter(found -> staff.all().contains(found))
                .orElseThrow(ChangeUserMethod::denied);
        return change.change(user.id(), form(sent, user, user.login(), company.details(user.id())));
    }

    private StaffForm form(Parameters sent, StaffMember was, String login, StaffProfile.Details details) {
        var email = sent.text("EMAIL").orElse(was.email());
        if (!email.matches(EMAIL)) {
            throw argument("wrong_email");
        }
        var known = sent.text("NAME").orElse(was.name());
        return new StaffForm(
                login,
                known.isBlank() ? login : known,
                changed(sent, "LAST_NAME", was.lastName()),
                email,
                was.isAdmin(),
                sent.flag("ACTIVE", was.isActive()),
                new StaffProfile.Details(
                        changed(sent, "WORK_POSITION", details.position()),
                        Optional.of(changed(sent, "WORK_PHONE", ""))
                                .filter(phone -> !phone.isEmpty())
                                .orElseGet(() -> changed(sent, "PERSONAL_MOBILE", details.phone())),
                        departments(sent).orElse(details.departments()),
                        more(sent)));
    }

    private Map<String, String> more(Parameters sent) {
        var more = new LinkedHashMap<>(photos.keep(sent));
        UserFields.KEPT.forEach(
                field -> sent.get(field).flatMap(Parameters::scalar).ifPresent(text -> more.put(field, text.strip())));
        return more;
    }

    private static String changed(Parameters sent, String field, String was) {
        return sent.get(field)
                .flatMap(Parameters::scalar)
                .map(text -> cut(text, 100))
                .orElse(was);
    }

    private static String cut(String text, int longest) {
        return text.substring(0, Math.min(longest, text.length()));
    }

    private static Optional<List<Long>> departments(Parameters sent) {
        var one = sent.number("UF_DEPARTMENT").map(List::of);
        return one.or(() -> sent.items("UF_DEPARTMENT").map(ChangeUserMethod::numbers))
                .filter(list -> !list.isEmpty());
    }

    private static List<Long> numbers(List<@Nullable Object> items) {
        return items.stream()
                .flatMap(item -> Parameters.scalar(item).stream())
                .filter(text -> text.matches("[1-9]\\d{0,8}"))
                .map(Long::valueOf)
                .limit(50)
                .toList();
    }

    private static RestException argument(String why) {
        return RestException.wrong("", why);
    }

    private static RestException denied() {
        return new RestException(400, "ERROR_CORE", "access_denied");
    }
}
