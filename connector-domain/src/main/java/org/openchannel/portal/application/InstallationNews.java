package org.openchannel.portal.application;

/** Tells an application what happened to it. */
public interface InstallationNews {

    /** It is installed: queues ONAPPINSTALL with tokens of {@code userId} for {@code callback}. */
    void installed(Application application, long userId, String callback);

    /** Its own page is through with the installation: queues ONAPPINSTALL for every handler it bound to that event. */
    void finished(Application application);

    /** Another version of it is here: queues ONAPPUPDATE for every handler it bound to that event. */
    void updated(Application application, String previousVersion);

    /** It is about to be uninstalled: queues ONAPPUNINSTALL for every handler it bound to that event. */
    void leaving(Application application, boolean clean);
}
