package org.openchannel.web.portal.rest.common;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.openchannel.portal.staff.StaffDirectory;
import org.openchannel.portal.staff.StaffMember;
import org.openchannel.web.portal.rest.Parameters;

/** The codes by which Bitrix24 names who may do something: {@code U1} a user, {@code G2} a group, {@code AU} all users. */
final class AccessCodes {

    private static final Map<String, String> GROUPS =
            Map.of("G1", "Administrators", "G2", "All users (including unauthorized)", "AU", "All authorized users");

    private AccessCodes() {}

    static List<String> of(Parameters sent) {
        return sent
                .items("ACCESS")
                .orElseGet(() -> sent.text("ACCESS").<List<Object>>map(List::of).orElse(List.of()))
                .stream()
                .flatMap(code -> Parameters.scalar(code).stream())
                .toList();
    }

    /** What {@code code} is called; nothing when there is no such code. */
    static Optional<Map<String, Object>> described(StaffDirectory staff, String code) {
        if (GROUPS.containsKey(code)) {
            return Optional.of(row("", GROUPS.getOrDefault(code, code), "other"));
        }
        return code.matches("U\\d{1,18}")
                ? staff.find(Long.parseLong(code.substring(1))).map(user -> row("", user.fullName(), "user"))
                : Optional.empty();
    }

    static boolean includes(StaffMember user, String code) {
        return switch (code) {
            case "AU", "G2" -> true;
            case "G1" -> user.isAdmin();
            default -> code.equals("U" + user.id());
        };
    }

    private static Map<String, Object> row(String provider, String name, String providerId) {
        var row = new LinkedHashMap<String, Object>();
        row.put("provider", provider);
        row.put("name", name);
        row.put("provider_id", providerId);
        return row;
    }
}
