package org.openchannel.portal.staff;

/** Who must know that somebody got another password or left. Called inside the transaction of the change. */
public interface SignOuts {

    /** Whoever is signed in as {@code userId} is not any more, in whatever browser. */
    void signOut(long userId);
}
