package org.openchannel.portal.delivery;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The events this portal raises. */
public final class EventNames {

    public static final String APP_INSTALL = "ONAPPINSTALL";
    public static final String APP_UNINSTALL = "ONAPPUNINSTALL";
    public static final String APP_UPDATE = "ONAPPUPDATE";
    public static final String OFFLINE = "ONOFFLINEEVENT";
    public static final String MESSAGE_ADD = "ONIMCONNECTORMESSAGEADD";
    public static final String MESSAGE_UPDATE = "ONIMCONNECTORMESSAGEUPDATE";
    public static final String MESSAGE_DELETE = "ONIMCONNECTORMESSAGEDELETE";
    public static final String DIALOG_START = "ONIMCONNECTORDIALOGSTART";
    public static final String DIALOG_FINISH = "ONIMCONNECTORDIALOGFINISH";
    public static final String SESSION_START = "ONSESSIONSTART";
    public static final String SESSION_FINISH = "ONSESSIONFINISH";
    public static final String LINE_MESSAGE_ADD = "ONOPENLINEMESSAGEADD";
    public static final String LINE_MESSAGE_UPDATE = "ONOPENLINEMESSAGEUPDATE";
    public static final String LINE_MESSAGE_DELETE = "ONOPENLINEMESSAGEDELETE";
    public static final String LINE_DELETE = "ONIMCONNECTORLINEDELETE";
    public static final String STATUS_DELETE = "ONIMCONNECTORSTATUSDELETE";

    /** What {@code event.bind} takes. */
    public static final List<String> ALL = List.of(
            APP_INSTALL,
            APP_UNINSTALL,
            APP_UPDATE,
            OFFLINE,
            "ONIMBOTMESSAGEADD",
            "ONIMBOTMESSAGEUPDATE",
            "ONIMBOTMESSAGEDELETE",
            "ONIMBOTJOINCHAT",
            "ONIMBOTDELETE",
            "ONIMCOMMANDADD",
            MESSAGE_ADD,
            MESSAGE_UPDATE,
            MESSAGE_DELETE,
            DIALOG_START,
            DIALOG_FINISH,
            SESSION_START,
            SESSION_FINISH,
            LINE_MESSAGE_ADD,
            LINE_MESSAGE_UPDATE,
            LINE_MESSAGE_DELETE,
            LINE_DELETE,
            STATUS_DELETE,
            "ONCRMLEADADD",
            "ONCRMLEADUPDATE",
            "ONCRMLEADDELETE",
            "ONCRMDEALADD",
            "ONCRMDEALUPDATE",
            "ONCRMDEALDELETE",
            "ONCRMCONTACTADD",
            "ONCRMCONTACTUPDATE",
            "ONCRMCONTACTDELETE",
            "ONCRMCOMPANYADD",
            "ONCRMCOMPANYUPDATE",
            "ONCRMCOMPANYDELETE",
            "ONCRMACTIVITYADD",
            "ONCRMACTIVITYUPDATE",
            "ONCRMACTIVITYDELETE",
            "ONCRMTIMELINECOMMENTADD",
            "ONCRMTIMELINECOMMENTUPDATE",
            "ONCRMTIMELINECOMMENTDELETE");

    private static final Map<String, String> SCOPES =
            Map.of("ONIMBOT", "imbot", "ONIMCOMMAND", "imbot", "ONCRM", "crm");

    private EventNames() {}

    /** Whether an application may bind {@code event}, in whatever case. */
    public static boolean isKnown(String event) {
        return ALL.contains(event.toUpperCase(Locale.ROOT));
    }

    /** The scope an event belongs to; empty for those every application may hear of. */
    public static String scope(String event) {
        if (event.startsWith("ONIMCONNECTOR") || event.startsWith("ONSESSION") || event.startsWith("ONOPENLINE")) {
            return "imopenlines";
        }
        return SCOPES.entrySet().stream()
                .filter(entry -> event.startsWith(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse("");
    }
}
