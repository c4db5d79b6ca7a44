package org.openchannel.bridge.gateway;

/** What only a person can do about an account, outside of our pages. */
public enum UserAction {
    /** The telephone must be switched on and go online with the messenger open. */
    OPEN_PHONE,
    /** Something must be confirmed in the messenger on the telephone. */
    CONFIRM_ON_PHONE,
    /** Somebody must pay. */
    PAY,
    /** Only the messenger's support can help. */
    CONTACT_SUPPORT
}
