package org.openchannel.portal.staff;

/** Who must know that people or departments are not what they were. Called inside the transaction of the change. */
public interface StaffNews {

    /** Somebody came, went or moved, or a department did. */
    void changed();
}
