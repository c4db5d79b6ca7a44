package org.openchannel.web.start;

/**
 * How far this server has come.
 *
 * @param hasPortal whether there is a portal to install on: the embedded one, or credentials of a real one
 * @param isInstalled whether a portal installed us
 * @param isSetUp whether everything we need is registered there
 * @param isLinked whether a messenger account is connected
 * @param hasMessages whether a customer has written
 */
public record Progress(boolean hasPortal, boolean isInstalled, boolean isSetUp, boolean isLinked, boolean hasMessages) {

    /** Where the way goes on. */
    Stage stage() {
        if (!hasPortal) {
            return Stage.PORTAL;
        }
        if (!isSetUp) {
            return Stage.INSTALL;
        }
        if (!isLinked && !hasMessages) {
            return Stage.LINK;
        }
        return hasMessages ? Stage.DONE : Stage.MESSAGE;
    }

    /** The steps of the way. */
    enum Stage {
        PORTAL,
        INSTALL,
        LINK,
        MESSAGE,
        DONE
    }
}
