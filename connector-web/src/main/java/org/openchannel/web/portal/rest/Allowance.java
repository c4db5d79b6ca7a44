package org.openchannel.web.portal.rest;

import java.util.List;

/**
 * What a call may bring, as far as that is known before its body is read.
 *
 * @param place where its method takes a long value; empty when it takes none
 */
record Allowance(List<String> place, Trust trust) {

    /** For a method that takes no long value. */
    static final Allowance SMALL = new Allowance(List.of(), Trust.STRANGER);

    /** How well we know who calls. */
    enum Trust {
        /** Its head says who calls, and they may not: whatever the body says, nobody reads it. */
        REFUSED,

        /** The body may say who calls, and must not be longer than that of any other call. */
        STRANGER,

        /** Its head says who calls, and they may; or they called from there lately and might. */
        KNOWN
    }
}
