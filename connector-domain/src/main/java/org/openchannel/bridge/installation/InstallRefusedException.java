package org.openchannel.bridge.installation;

/** An announced installation could not be proved; the message is fit for an administrator's eyes. */
public class InstallRefusedException extends RuntimeException {

    public InstallRefusedException(String message) {
        super(message);
    }
}
