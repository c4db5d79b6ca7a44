package org.openchannel.bridge.installation;

/** Somebody came to take over an installation who does not administer its portal. */
public class NoAdministratorException extends InstallRefusedException {

    NoAdministratorException() {
        super("Only an administrator of the portal can take over from who installed the application");
    }
}
