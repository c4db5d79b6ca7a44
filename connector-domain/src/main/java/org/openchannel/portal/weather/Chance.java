package org.openchannel.portal.weather;

/** Decides whether a fault strikes. */
public interface Chance {

    /** A number from 0 to 99, each as likely as the others. */
    int roll();
}
