package org.openchannel.portal.crm;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The words {@code crm_status} fields may hold. They are the same on every portal hosted here. */
public final class Dictionary {

    private static final List<Entry> ALL = new ArrayList<>();

    static {
        add("HONORIFIC", "HNR_EN_1=Mr.", "HNR_EN_2=Mrs.", "HNR_EN_3=Ms.", "HNR_EN_4=Dr.");
        add("CONTACT_TYPE", "CLIENT=Clients", "SUPPLIER=Suppliers", "PARTNER=Partners", "OTHER=Other");
        add(
                "COMPANY_TYPE",
                "CUSTOMER=Client",
                "SUPPLIER=Supplier",
                "COMPETITOR=Competitor",
                "PARTNER=Partner",
                "OTHER=Other");
        add(
                "INDUSTRY",
                "IT=Information technology",
                "TELECOM=Telecommunication",
                "MANUFACTURING=Manufacturing",
                "BANKING=Banking services",
                "CONSULTING=Consulting",
                "FINANCE=Finance",
                "OTHER=Other");
        add(
                "EMPLOYEES",
                "EMPLOYEES_1=less than 50",
                "EMPLOYEES_2=50-250",
                "EMPLOYEES_3=250-500",
                "EMPLOYEES_4=over 500");
        add(
                "SOURCE",
                "CALL=Call",
                "EMAIL=E-mail",
                "WEB=Website",
                "ADVERTISING=Advertising",
                "PARTNER=Existing client",
                "RECOMMENDATION=By recommendation",
                "TRADE_SHOW=Show/exhibition",
                "WEBFORM=CRM form",
                "CALLBACK=Callback",
                "RC_GENERATOR=Sales boost",
                "STORE=Online store",
                "OPENLINE=Open channel",
                "OTHER=Other");
        add(
                "STATUS",
                "NEW=New",
                "IN_PROCESS=In progress",
                "PROCESSED=Processed",
                "CONVERTED=Good lead",
                "JUNK=Bad lead");
        add(
                "DEAL_TYPE",
                "SALE=Sales",
                "COMPLEX=Integrated sales",
                "GOODS=Sale of goods",
                "SERVICES=Services",
                "SERVICE=Maintenance services");
        add(
                "DEAL_STAGE",
                "NEW=New",
                "PREPARATION=Create papers",
                "PREPAYMENT_INVOICE=Invoice",
                "EXECUTING=In progress",
                "FINAL_INVOICE=Final invoice",
                "WON=Deal won",
                "LOSE=Deal lost",
                "APOLOGY=Analyze failure");
    }

    private Dictionary() {}

    /**
     * One word.
     *
     * @param semantics P while work goes on, S for success, F for failure
     */
    public record Entry(int id, String entityId, String statusId, String name, int sort, String semantics) {}

    /** All, dictionary by dictionary in their order. */
    public static List<Entry> all() {
        return List.copyOf(ALL);
    }

    /** The first word of a dictionary. */
    static String first(String entityId) {
        return ALL.stream()
                .filter(entry -> entry.entityId().equals(entityId))
                .map(Entry::statusId)
                .findFirst()
                .orElse("");
    }

    /** P, S or F; P for words nobody knows. */
    static String semantics(String entityId, String statusId) {
        return ALL.stream()
                .filter(entry ->
                        entry.entityId().equals(entityId) && entry.statusId().equals(statusId))
                .map(Entry::semantics)
                .findFirst()
                .orElse("P");
    }

    private static void add(String entityId, String... words) {
        for (int place = 0; place < words.length; place++) {
            var word = words[place].split("=", 2);
            var semantics = Arrays.asList("CONVERTED", "WON").contains(word[0])
                    ? "S"
                    : Arrays.asList("JUNK", "LOSE", "APOLOGY").contains(word[0]) ? "F" : "P";
            ALL.add(new Entry(ALL.size() + 1, entityId, word[0], word[1], (place + 1) * 10, semantics));
        }
    }
}
