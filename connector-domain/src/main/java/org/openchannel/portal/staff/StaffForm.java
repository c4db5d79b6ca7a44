package org.openchannel.portal.staff;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** What is written about somebody who works here. */
public record StaffForm(
        String login,
        String name,
        String lastName,
        String email,
        boolean isAdmin,
        boolean isActive,
        StaffProfile.Details details) {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_EMAIL = 200;

    public StaffForm {
        login = login.strip().toLowerCase(Locale.ROOT);
        name = name.strip();
        lastName = lastName.strip();
        email = email.strip();
    }

    /** What is wrong, by field: {@code required}, {@code wrong} or {@code long}. */
    public Map<String, String> mistakes() {
        var mistakes = new LinkedHashMap<String, String>();
        if (!login.matches("[a-z0-9@._-]{2,50}")) {
            mistakes.put("login", login.isEmpty() ? "required" : "wrong");
        }
        if (name.isEmpty()) {
            mistakes.put("name", "required");
        }
        if (name.length() > LONGEST_NAME || lastName.length() > LONGEST_NAME) {
            mistakes.put("name", "long");
        }
        if (!email.isEmpty() && (email.length() > LONGEST_EMAIL || !email.matches("[^@\\s]+@[^@\\s]+"))) {
            mistakes.put("email", "wrong");
        }
        return mistakes;
    }
}
