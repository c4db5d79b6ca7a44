package org.openchannel.web.portal.desk.crm;

import java.util.Set;

/** The stages the pages have words for; an application may have made up others. */
final class Stages {

    private static final Set<String> KNOWN = Set.of(
            "OPEN",
            "DONE",
            "NEW",
            "IN_PROCESS",
            "PROCESSED",
            "CONVERTED",
            "JUNK",
            "PREPARATION",
            "PREPAYMENT_INVOICE",
            "EXECUTING",
            "FINAL_INVOICE",
            "WON",
            "LOSE",
            "APOLOGY");

    private Stages() {}

    /** The key of its word. */
    static String key(String stage) {
        return "desk.crm.stage." + (KNOWN.contains(stage) ? stage : "OTHER");
    }
}
