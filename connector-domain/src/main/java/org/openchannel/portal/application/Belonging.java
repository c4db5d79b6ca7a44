package org.openchannel.portal.application;

/** Something applications own on this portal and lose when they are uninstalled. Every implementation is asked. */
public interface Belonging {

    /** Takes away all that application {@code applicationId} owns of this kind. */
    void drop(long applicationId);
}
