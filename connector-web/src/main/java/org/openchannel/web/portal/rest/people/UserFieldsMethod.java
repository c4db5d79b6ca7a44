package org.openchannel.web.portal.rest.people;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.portal.staff.StaffProfile;
import org.openchannel.web.portal.rest.Call;
import org.openchannel.web.portal.rest.RestMethod;

/** What there is to know of users, and what it is called. */
record UserFieldsMethod() implements RestMethod {

    /** What Bitrix24 knows of users and this portal does not keep. */
    private static final List<String> UNKEPT = List.of(("TITLE PERSONAL_PROFESSION PERSONAL_PHOTO PERSONAL_ICQ"
                    + " PERSONAL_PHONE PERSONAL_FAX PERSONAL_PAGER PERSONAL_STREET PERSONAL_STATE PERSONAL_ZIP"
                    + " PERSONAL_COUNTRY PERSONAL_MAILBOX PERSONAL_NOTES WORK_COMPANY WORK_DEPARTMENT WORK_WWW WORK_FAX"
                    + " WORK_PAGER WORK_STREET WORK_MAILBOX WORK_CITY WORK_STATE WORK_ZIP WORK_COUNTRY WORK_PROFILE"
                    + " WORK_LOGO WORK_NOTES UF_SKYPE_LINK UF_ZOOM UF_TIMEMAN UF_INTERESTS UF_SKILLS UF_WEB_SITES UF_XING"
                    + " UF_LINKEDIN UF_TWITTER UF_SKYPE UF_DISTRICT UF_PHONE_INNER")
            .split(" ", -1));

    @Override
    public String name() {
        return "user.fields";
    }

    @Override
    public List<String> scopes() {
        return UserRow.SCOPES;
    }

    @Override
    public Object call(Call call) {
        var fields = new LinkedHashMap<String, Object>();
        var none = new StaffMember(0, "", "", "", "", false, true, "en");
        UserRow.of(none, StaffProfile.Details.NONE).keySet().forEach(field -> fields.put(field, titled(field)));
        UNKEPT.forEach(field -> fields.put(field, titled(field)));
        return fields;
    }

    private static String titled(String field) {
        var words = field.replaceFirst("^UF_", "").replace('_', ' ').toLowerCase(Locale.ROOT);
        return field.equals("ID") ? field : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
