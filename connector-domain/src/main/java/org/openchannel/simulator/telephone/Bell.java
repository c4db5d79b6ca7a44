package org.openchannel.simulator.telephone;

/** Tells whoever looks at a telephone right now that something on it changed. A hint: it may be lost. */
public interface Bell {

    /** Something changed on one telephone. Must not block. */
    void ring(PhoneNumber number);

    /** Something changed that every telephone shows: a waiting device, a new telephone. Must not block. */
    void ringAll();
}
