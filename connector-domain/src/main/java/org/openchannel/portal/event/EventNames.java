package org.openchannel.portal.event;

import java.util.List;

/** The events this portal raises. */
public final class EventNames {

    public static final String APP_INSTALL = "ONAPPINSTALL";
    public static final String APP_UNINSTALL = "ONAPPUNINSTALL";
    public static final String MESSAGE_ADD = "ONIMCONNECTORMESSAGEADD";
    public static final String MESSAGE_UPDATE = "ONIMCONNECTORMESSAGEUPDATE";
    public static final String MESSAGE_DELETE = "ONIMCONNECTORMESSAGEDELETE";
    public static final String DIALOG_START = "ONIMCONNECTORDIALOGSTART";
    public static final String DIALOG_FINISH = "ONIMCONNECTORDIALOGFINISH";
    public static final String LINE_DELETE = "ONIMCONNECTORLINEDELETE";
    public static final String STATUS_DELETE = "ONIMCONNECTORSTATUSDELETE";

    /** What {@code event.bind} takes. */
    public static final List<String> ALL = List.of(
            APP_INSTALL,
            APP_UNINSTALL,
            MESSAGE_ADD,
            MESSAGE_UPDATE,
            MESSAGE_DELETE,
            DIALOG_START,
            DIALOG_FINISH,
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

    private EventNames() {}
}
