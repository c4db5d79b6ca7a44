package org.openchannel.portal.placement;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/** The spots of Bitrix24's pages. All can be bound; this portal has pages for some of them. */
public final class Placements {

    /** Tiles of the contact center. */
    public static final String CONTACT_CENTER = "CONTACT_CENTER";

    /** Entries of the left menu. */
    public static final String LEFT_MENU = "LEFT_MENU";

    /** The settings of a connector on a line. What is shown there is bound by registering the connector. */
    public static final String SETTING_CONNECTOR = "SETTING_CONNECTOR";

    /** The application's own page. */
    public static final String DEFAULT = "DEFAULT";

    /** Tabs of a contact, a lead, a deal and a company. */
    public static final String CONTACT_TAB = "CRM_CONTACT_DETAIL_TAB";

    public static final String LEAD_TAB = "CRM_LEAD_DETAIL_TAB";
    public static final String DEAL_TAB = "CRM_DEAL_DETAIL_TAB";
    public static final String COMPANY_TAB = "CRM_COMPANY_DETAIL_TAB";

    /** Entries beside a chat, and over the field for an answer. */
    public static final String SIDEBAR = "IM_SIDEBAR";

    public static final String TEXTAREA = "IM_TEXTAREA";

    static final String BACKGROUND = "PAGE_BACKGROUND_WORKER";

    /** Where there can be but one address of an application. */
    static final Set<String> ALONE = Set.of(BACKGROUND, "REST_APP_URI");

    private static final String EVERYWHERE = "placement";
    private static final List<String> RECORDS =
            List.of("LEAD", "DEAL", "CONTACT", "COMPANY", "QUOTE", "SMART_INVOICE", "ORDER");
    private static final List<String> RECORD_SPOTS = List.of(
            "DETAIL_TAB",
            "DETAIL_TOOLBAR",
            "DETAIL_ACTIVITY",
            "LIST_MENU",
            "LIST_TOOLBAR",
            "ACTIVITY_TIMELINE_MENU",
            "DOCUMENTGENERATOR_BUTTON",
            "ROBOT_DESIGNER_TOOLBAR");
    private static final Map<String, List<String>> BY_SCOPE = byScope();

    private Placements() {}

    /** The placements that go with a scope; those that need none but {@code placement} go with that. */
    public static List<String> of(String scope) {
        return BY_SCOPE.getOrDefault(scope.toLowerCase(Locale.ROOT), List.of());
    }

    /** The scopes that open placements. */
    public static Set<String> scopes() {
        return BY_SCOPE.keySet();
    }

    /** All there are. */
    public static List<String> all() {
        return BY_SCOPE.values().stream().flatMap(List::stream).toList();
    }

    /** Those an application with these scopes may bind, the ones without a scope of their own first. */
    public static List<String> open(List<String> scopes) {
        var open = new ArrayList<>(of(EVERYWHERE));
        scopes.stream().filter(scope -> !scope.equals(EVERYWHERE)).forEach(scope -> open.addAll(of(scope)));
        return open;
    }

    /** The scope a placement needs besides {@code placement} itself; empty when there is no such placement. */
    static Optional<String> scope(String placement) {
        return BY_SCOPE.entrySet().stream()
                .filter(entry -> entry.getValue().contains(placement))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether the placement remembers the options it was bound with. */
    static boolean keepsOptions(String placement) {
        return placement.startsWith("IM_")
                || placement.startsWith("IMMOBILE_")
                || placement.equals(BACKGROUND)
                || placement.endsWith("_DETAIL_ACTIVITY");
    }

    private static Map<String, List<String>> byScope() {
        var crm = new ArrayList<String>();
        for (var spot : RECORD_SPOTS) {
            RECORDS.forEach(type -> crm.add("CRM_" + type + "_" + spot));
        }
        crm.addAll(List.of(
                "CRM_ANALYTICS_MENU",
                "CRM_ANALYTICS_TOOLBAR",
                "CRM_FUNNELS_TOOLBAR",
                "CRM_DETAIL_SEARCH",
                "CRM_REQUISITE_AUTOCOMPLETE",
                "CRM_BANK_DETAIL_AUTOCOMPLETE"));
        var spots = new TreeMap<String, List<String>>();
        spots.put(EVERYWHERE, List.of(LEFT_MENU, "REST_APP_URI", BACKGROUND, "BI_ANALYTICS_MENU"));
        spots.put("contact_center", List.of(CONTACT_CENTER));
        spots.put("imopenlines", List.of(SETTING_CONNECTOR));
        spots.put("crm", List.copyOf(crm));
        spots.put("im", List.of("IM_NAVIGATION", SIDEBAR, TEXTAREA, "IM_CONTEXT_MENU", "IMMOBILE_CONTEXT_MENU"));
        spots.put("user", List.of("USER_PROFILE_MENU", "USER_PROFILE_TOOLBAR"));
        spots.put(
                "task",
                List.of(
                        "TASK_LIST_CONTEXT_MENU",
                        "TASK_USER_LIST_TOOLBAR",
                        "TASK_GROUP_LIST_TOOLBAR",
                        "TASK_VIEW_TAB",
                        "TASK_VIEW_SIDEBAR",
                        "TASK_VIEW_TOP_PANEL",
                        "TASK_ROBOT_DESIGNER_TOOLBAR"));
        spots.put("calendar", List.of("CALENDAR_GRIDVIEW"));
        spots.put("telephony", List.of("CALL_CARD", "TELEPHONY_ANALYTICS_MENU"));
        return spots;
    }
}
