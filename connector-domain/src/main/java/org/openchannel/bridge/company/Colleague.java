package org.openchannel.bridge.company;

import java.util.Set;

/**
 * Somebody who writes on a portal.
 *
 * @param departments where they work
 */
public record Colleague(Sort sort, Set<Long> departments) {

    public Colleague {
        departments = Set.copyOf(departments);
    }

    /** What sort of somebody. */
    public enum Sort {
        /** A person who works there. */
        EMPLOYEE,
        /** A program which administrators put there. */
        BOT,
        /** Dismissed, or nobody the portal knows. */
        GONE
    }

    /** A person who works in these departments. */
    public static Colleague employee(Set<Long> departments) {
        return new Colleague(Sort.EMPLOYEE, departments);
    }

    /** A bot. */
    public static Colleague bot() {
        return new Colleague(Sort.BOT, Set.of());
    }

    /** Nobody any more. */
    public static Colleague gone() {
        return new Colleague(Sort.GONE, Set.of());
    }
}
